package canyu.cli;

import canyu.experiment.Comparison;
import canyu.experiment.Experiment;
import canyu.experiment.Fingerprint;
import canyu.experiment.LocalRunner;
import canyu.experiment.Manifest;
import canyu.experiment.ResultsFolder;
import canyu.experiment.RunStore;
import canyu.report.EffectsTable;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs every arm of a scenario in every replicate and compares each with the status quo. */
@Command(name = "run", mixinStandardHelpOptions = true,
    description = "Runs a scenario and compares its arms with the status quo.")
final class RunCommand implements Callable<Integer> {

  @Mixin
  private ScenarioOptions options;

  @Option(names = "--threads", description = "how many threads work; the results do not depend on it")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--out", paramLabel = "FOLDER", description = "where results go; results/<scenario> by default")
  private Path out;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    LoadedScenario scenario = options.read();
    Fingerprint fingerprint = Fingerprint.of(Canyu.Version.current(), scenario);
    Path folder = out == null ? Path.of("results", options.name()) : out;
    ResultsFolder results = new ResultsFolder(folder, manifest(scenario, fingerprint));
    RunStore store = results.runs(fingerprint, List.copyOf(scenario.scenario().policies().keySet()));
    Comparison comparison = run(new Experiment(scenario, new LocalRunner(Math.max(1, threads), store)));
    results.write(comparison);
    PrintWriter screen = command.commandLine().getOut();
    screen.println(new EffectsTable(scenario.scenario(), comparison).text());
    screen.println("Everything is in " + folder);
    screen.flush();
    return 0;
  }

  private Comparison run(Experiment experiment) {
    Scenario scenario = experiment.loaded().scenario();
    try (Progress progress = Progress.of(
        scenario.title(), (long) scenario.replicates() * scenario.policies().size())) {
      return experiment.run(progress::step);
    }
  }

  private Manifest manifest(LoadedScenario scenario, Fingerprint fingerprint) {
    String machine = String.format("%s %s, %d processors, Java %s", System.getProperty("os.name"),
        System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"));
    String given = "canyu " + String.join(" ", command.commandLine().getParent().getParseResult().originalArgs());
    return new Manifest(fingerprint, given, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        machine, scenario.tree());
  }
}
