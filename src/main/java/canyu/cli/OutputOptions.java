package canyu.cli;

import canyu.experiment.Comparison;
import canyu.experiment.Fingerprint;
import canyu.experiment.FirstCity;
import canyu.experiment.Manifest;
import canyu.experiment.Ranking;
import canyu.experiment.ResultsFolder;
import canyu.experiment.SurveyComparison;
import canyu.report.EffectsTable;
import canyu.report.RankingTable;
import canyu.report.html.HtmlReport;
import canyu.report.html.Provenance;
import canyu.scenario.LoadedScenario;
import canyu.scenario.ScenarioFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  boolean parquet() {
    return formats.contains(Format.parquet);
  }

  Path folder(ScenarioOptions options) {
    return out == null ? Path.of("results", options.name()) : out;
  }

  Manifest manifest(LoadedScenario scenario, Fingerprint fingerprint) {
    return new Invocation(command).manifest(fingerprint, scenario.tree());
  }

  /** Writes the final files of an experiment whose runs are all done, and prints its answer. */
  void conclude(ScenarioOptions options, LoadedScenario scenario, Comparison comparison, Fingerprint fingerprint,
      ResultsFolder results) throws IOException {
    results.write(comparison);
    FirstCity first = FirstCity.of(scenario, comparison, threads());
    results.write(first);
    Ranking ranking = Ranking.of(scenario, comparison);
    results.write(ranking, scenario, comparison.replicates());
    Optional<SurveyComparison> survey =
        ScenarioFile.survey(scenario).map(surveyed -> SurveyComparison.run(surveyed, threads(), () -> { }));
    Path report = results.writeReport(new HtmlReport(scenario, comparison, ranking, survey, first.integrity(),
        new Provenance(fingerprint.version(), options.command(), fingerprint.hash()), language.locale).text());
    print(new EffectsTable(scenario.scenario(), comparison).text() + "\n");
    if (scenario.draws().isPresent()) {
      print("\nHow sure the order is over parameter draws:\n" + new RankingTable(ranking).text());
    }
    print("\n" + first.integrity().inWords() + "\nReport: " + report + "\n");
  }

  void print(String text) {
    PrintWriter screen = command.commandLine().getOut();
    screen.print(text);
    screen.flush();
  }
}
