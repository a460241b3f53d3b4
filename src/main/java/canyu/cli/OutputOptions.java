package canyu.cli;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.forecast.Workload;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.Manifest;
import canyu.experiment.tables.TableFormat;
import canyu.report.terminal.EffectsTable;
import canyu.report.terminal.IntegrityText;
import canyu.report.terminal.RankingTable;
import canyu.report.words.Labels;
import canyu.report.words.StoppedText;
import canyu.scenario.LoadedScenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the results of a scenario are, and what is said of how they came to be. */
final class OutputOptions {

  static final String LANGUAGE = "${env:CANYU_LANGUAGE:-en}";
  static final String ABOUT_LANGUAGE = "of the report and of the answer on the terminal: ${COMPLETION-CANDIDATES}; that of"
      + " the environment variable CANYU_LANGUAGE, or else en";

  @Option(names = "--out", paramLabel = "FOLDER", description = "where results are; results/<scenario> by default")
  private Path out;

  @Mixin
  private ThreadsOption threads;

  @Option(names = "--language", defaultValue = LANGUAGE, description = ABOUT_LANGUAGE)
  private Language language;

  @Mixin
  private TableOptions tables;

  /** A language in which the report is written. */
  enum Language {
    en(Locale.ENGLISH),
    zh(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
      this.locale = locale;
    }

    Locale locale() {
      return locale;
    }

    Labels labels() {
      return new Labels(locale);
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  int threads() {
    return threads.number();
  }

  /** How tables are written. */
  TableFormat format() {
    return tables.format(language);
  }

  Path folder(ScenarioOptions options) {
    return out == null ? Path.of("results").resolve(CommandLineWord.folderOf(options.file())) : out;
  }

  Manifest manifest(ScenarioOptions options, LoadedScenario scenario) throws IOException {
    return new Invocation(command).manifest(Fingerprint.of(Canyu.Version.current(), scenario),
        Optional.of(options.request().source(folder(options))), scenario.tree());
  }

  /** A scenario whose results are written as the options say. */
  ScenarioRun run(ScenarioOptions options, LoadedScenario scenario, ResultsFolder.Replacing replacing)
      throws IOException {
    Path folder = folder(options);
    Workload.most(scenario, threads(), format()).refuseUnlessItFits(folder);
    Manifest manifest = manifest(options, scenario);
    return new ScenarioRun(scenario, manifest,
        new ResultsFolder(folder, manifest, format(), replacing, new Invocation(command)::warn), threads(),
        language.locale);
  }

  /** Prints the answer of a scenario whose final files are written. */
  void answer(ScenarioRun.Written written) {
    Comparison comparison = written.comparison();
    Labels labels = labels();
    if (comparison.loaded().draws().filter(draws -> !draws.converged()).isPresent()) {
      print(labels.text("answer.notConverged") + "\n\n");
    }
    new StoppedText(comparison, labels).sentence().ifPresent(sentence -> print(sentence + "\n\n"));
    print(new EffectsTable(comparison.scenario(), comparison, labels.about(comparison.loaded())).text());
    if (comparison.loaded().draws().isPresent()) {
      print("\n" + labels.text("terminal.ranking") + "\n" + new RankingTable(written.rankings().get(0), labels).text());
    }
    print("\n" + new IntegrityText(comparison.integrity(), labels).text() + labels.text("terminal.report") + " "
        + written.report() + "\n");
  }

  /** The words in the language that is asked for. */
  Labels labels() {
    return language.labels();
  }

  /** Where it is said how far the command is. */
  PrintWriter screen() {
    return new Invocation(command).screen();
  }

  void print(String text) {
    PrintWriter screen = command.commandLine().getOut();
    screen.print(text);
    screen.flush();
  }
}
