package canyu.cli;

import canyu.experiment.Comparison;
import canyu.experiment.Fingerprint;
import canyu.experiment.Manifest;
import canyu.experiment.ResultsFolder;
import canyu.report.EffectsTable;
import canyu.report.RankingTable;
import canyu.scenario.LoadedScenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the results of a scenario are, and what is said of how they came to be. */
final class OutputOptions {

  @Option(names = "--out", paramLabel = "FOLDER", description = "where results are; results/<scenario> by default")
  private Path out;

  @Option(names = "--threads", description = "how many threads work; the results do not depend on it")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--language", description = "of the report: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default")
  private Language language = Language.en;

  @Option(names = "--format", split = ",", paramLabel = "FORMAT",
      description = "of the tables: ${COMPLETION-CANDIDATES}; CSV is always written, Parquet beside it if asked for")
  private List<Format> formats = List.of(Format.csv);

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

  /** A format in which tables are written. */
  enum Format {
    csv,
    parquet
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  int threads() {
    return Math.max(1, threads);
  }

  private boolean parquet() {
    return formats.contains(Format.parquet);
  }

  Path folder(ScenarioOptions options) {
    return out == null ? Path.of("results", options.name()) : out;
  }

  Manifest manifest(LoadedScenario scenario, Fingerprint fingerprint) {
    return new Invocation(command).manifest(fingerprint, scenario.tree());
  }

  /** A scenario whose results are written as the options say. */
  ScenarioRun run(ScenarioOptions options, LoadedScenario scenario) throws IOException {
    Manifest manifest = manifest(scenario, Fingerprint.of(Canyu.Version.current(), scenario));
    return new ScenarioRun(
        scenario, manifest, new ResultsFolder(folder(options), manifest, parquet()), threads());
  }

  /** Writes the final files of a scenario whose runs are all done, and prints its answer. */
  void conclude(ScenarioOptions options, ScenarioRun run, Comparison comparison) throws IOException {
    ScenarioRun.Written written = run.write(comparison, options.request().command(), language.locale);
    print(new EffectsTable(run.scenario().scenario(), comparison).text() + "\n");
    if (run.scenario().draws().isPresent()) {
      print("\nHow sure the order is over parameter draws:\n" + new RankingTable(written.ranking()).text());
    }
    print("\n" + written.integrity().inWords() + "\nReport: " + written.report() + "\n");
  }

  void print(String text) {
    PrintWriter screen = command.commandLine().getOut();
    screen.print(text);
    screen.flush();
  }
}
