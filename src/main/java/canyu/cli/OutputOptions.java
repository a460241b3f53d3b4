package canyu.cli;

import canyu.experiment.Comparison;
import canyu.experiment.Fingerprint;
import canyu.experiment.Integrity;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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

  /** A language in which the report is written. */
  enum Language {
    en(Locale.ENGLISH),
    zh(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
      this.locale = locale;
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  int threads() {
    return Math.max(1, threads);
  }

  private String commandLine() {
    return "canyu " + command.commandLine().getParent().getParseResult().originalArgs().stream()
        .map(CommandLineWord::quoted)
        .collect(Collectors.joining(" "));
  }

  Path folder(ScenarioOptions options) {
    return out == null ? Path.of("results", options.name()) : out;
  }

  Manifest manifest(LoadedScenario scenario, Fingerprint fingerprint) {
    String machine = String.format("%s %s, %d processors, Java %s", System.getProperty("os.name"),
        System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"));
    return new Manifest(fingerprint, commandLine(), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        machine, scenario.tree());
  }

  /** Writes the final files of an experiment whose runs are all done, and prints its answer. */
  void conclude(ScenarioOptions options, LoadedScenario scenario, Comparison comparison, Fingerprint fingerprint,
      ResultsFolder results) throws IOException {
    results.write(comparison);
    results.writeResidents(scenario);
    Ranking ranking = Ranking.of(scenario, comparison);
    results.write(ranking, scenario, comparison.replicates());
    Optional<SurveyComparison> survey =
        ScenarioFile.survey(scenario).map(surveyed -> SurveyComparison.run(surveyed, threads(), () -> { }));
    Integrity integrity = Integrity.of(scenario, comparison);
    Path report = results.writeReport(new HtmlReport(scenario, comparison, survey, integrity,
        new Provenance(fingerprint.version(), options.command(), fingerprint.hash()), language.locale).text());
    print(new EffectsTable(scenario.scenario(), comparison).text() + "\n");
    if (scenario.draws().isPresent()) {
      print("\nHow sure the order is over parameter draws:\n" + new RankingTable(ranking).text());
    }
    print("\n" + integrity.inWords() + "\nReport: " + report + "\n");
  }

  void print(String text) {
    PrintWriter screen = command.commandLine().getOut();
    screen.print(text);
    screen.flush();
  }
}
