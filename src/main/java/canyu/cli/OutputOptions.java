package canyu.cli;

import canyu.experiment.Comparison;
import canyu.experiment.Fingerprint;
import canyu.experiment.Manifest;
import canyu.experiment.ResultsFolder;
import canyu.report.EffectsTable;
import canyu.scenario.LoadedScenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the results of a scenario are, and what is said of how they came to be. */
final class OutputOptions {

  @Option(names = "--out", paramLabel = "FOLDER", description = "where results are; results/<scenario> by default")
  private Path out;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  Path folder(ScenarioOptions options) {
    return out == null ? Path.of("results", options.name()) : out;
  }

  Manifest manifest(LoadedScenario scenario, Fingerprint fingerprint) {
    String machine = String.format("%s %s, %d processors, Java %s", System.getProperty("os.name"),
        System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"));
    String given = "canyu " + String.join(" ", command.commandLine().getParent().getParseResult().originalArgs());
    return new Manifest(fingerprint, given, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        machine, scenario.tree());
  }

  /** Writes the final files of an experiment whose runs are all done, and prints its answer. */
  void conclude(LoadedScenario scenario, Comparison comparison, ResultsFolder results, Path folder)
      throws IOException {
    results.write(comparison);
    print(new EffectsTable(scenario.scenario(), comparison).text() + "\nEverything is in " + folder + "\n");
  }

  void print(String text) {
    PrintWriter screen = command.commandLine().getOut();
    screen.print(text);
    screen.flush();
  }
}
