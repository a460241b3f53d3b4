package canyu.cli;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.forecast.Workload;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.Manifest;
import canyu.experiment.tables.TableFormat;
import canyu.report.terminal.EffectsTable;
import canyu.report.terminal.IntegrityText;
import canyu.report.terminal.RankingTable;
import canyu.report.words.Labels;
import canyu.scenario.Broad;
import canyu.scenario.LoadedScenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the results of a scenario are, and what is said of how they came to be. */
final class OutputOptions {

  @Option(names = "--out", paramLabel = "FOLDER", description = "where results are; results/<scenario> by default")
  private Path out;

  @Mixin
  private ThreadsOption threads;

  @Option(names = "--language", defaultValue = "${env:CANYU_LANGUAGE:-en}", description = "of the report and of the"
      + " answer on the terminal: ${COMPLETION-CANDIDATES}; that of the environment variable CANYU_LANGUAGE, or else en")
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

  Manifest manifest(LoadedScenario scenario, Fingerprint fingerprint) {
    return new Invocation(command).manifest(fingerprint, scenario.tree());
  }

  /** A scenario whose results are written as the options say. */
  ScenarioRun run(ScenarioOptions options, LoadedScenario scenario) throws IOException {
    return run(options, scenario, manifest(scenario, Fingerprint.of(Canyu.Version.current(), scenario)));
  }

  /** A scenario whose results come to be as a manifest says. */
  ScenarioRun run(ScenarioOptions options, LoadedScenario scenario, Manifest manifest) throws IOException {
    Path folder = folder(options);
    Broad.in(scenario).forEach(broad -> new Invocation(command).warn("Note: " + broad.text()));
    Workload.most(scenario, threads(), format()).refuseUnlessItFits(folder);
    return ScenarioRun.open(scenario, manifest, folder, format(), threads(), new Invocation(command));
  }

  /** Writes the final files of a scenario whose runs are all done, and prints its answer. */
  void conclude(ScenarioOptions options, ScenarioRun run, Comparison comparison) throws IOException {
    Labels labels = new Labels(language.locale);
    if (run.scenario().draws().filter(draws -> !draws.converged()).isPresent()) {
      print(labels.text("answer.notConverged") + "\n\n");
    }
    ScenarioRun.Written written = run.write(comparison, options.request().command(), language.locale);
    print(new EffectsTable(run.scenario(), comparison, labels.about(run.scenario())).text());
    if (run.scenario().draws().isPresent()) {
      print("\n" + labels.text("terminal.ranking") + "\n" + new RankingTable(written.rankings().get(0), labels).text());
    }
    print("\n" + new IntegrityText(written.integrity(), labels).text() + labels.text("terminal.report") + " "
        + written.report() + "\n");
  }

  void print(String text) {
    PrintWriter screen = command.commandLine().getOut();
    screen.print(text);
    screen.flush();
  }
}
