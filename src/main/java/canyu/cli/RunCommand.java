package canyu.cli;

import canyu.api.Output;
import canyu.api.ScenarioRun;
import canyu.experiment.folder.StoredResults;
import canyu.experiment.forecast.Forecast;
import canyu.experiment.forecast.Remaining;
import canyu.experiment.forecast.SpeedProbe;
import canyu.experiment.forecast.Workload;
import canyu.experiment.run.Stop;
import canyu.experiment.run.StoppedException;
import canyu.experiment.store.RunArchive;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.Shard;
import canyu.exploration.explorer.ExplorerPlan;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.report.terminal.ClusterForecast;
import canyu.report.terminal.ExplorerForecast;
import canyu.report.terminal.ForecastText;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs every arm of a scenario in every replicate and compares each with the status quo. */
@Command(name = "run", mixinStandardHelpOptions = true,
    description = "Runs a scenario and compares its arms with the status quo.")
final class RunCommand implements Callable<Integer> {

  @Mixin
  private ScenarioOptions options;

  @Mixin
  private OutputOptions output;

  @Mixin
  private SparkOption spark;

  @Option(names = "--dry-run", description = "runs nothing; says how much it would be, and forecasts how long it takes")
  private boolean dryRun;

  @Option(names = "--shard", paramLabel = "PART/PARTS",
      description = "runs only one part of the replicates, such as 3/10; 'canyu merge' puts all parts together")
  private String shard;

  @Option(names = "--explorer", description = "adds a part to the report in which readers try other mixes of the"
      + " countermeasures: some hundred mixes are run for it")
  private boolean explorer;

  @Option(names = "--replace", description = "replaces the results of another scenario in the folder; runs of it that"
      + " are finished are kept")
  private boolean replace;

  @Override
  public Integer call() throws IOException {
    refuseExplorerOfPart();
    LoadedScenario scenario = options.request().read();
    List<Integer> replicates = replicates(scenario);
    if (dryRun) {
      return forecast(scenario, replicates);
    }
    return shard == null ? run(scenario) : runPart(scenario, replicates);
  }

  private void refuseExplorerOfPart() {
    if (explorer && shard != null) {
      throw new ParameterException(new Origin("--explorer", 0), "must be left out where --shard is given; when the parts"
          + " are merged, 'canyu run --explorer' with the same --out runs what only the explorer needs");
    }
  }

  private List<Integer> replicates(LoadedScenario scenario) {
    if (shard == null) {
      return scenario.scenario().replicateNumbers();
    }
    Shard.refusePrecision(scenario);
    return Shard.parse(shard).replicates(scenario.scenario());
  }

  private int forecast(LoadedScenario scenario, List<Integer> replicates) throws IOException {
    Output where = output.output(options);
    Workload least = new Workload(scenario, replicates.size(), output.threads(), where.format());
    Workload most = shard == null ? Workload.most(scenario, output.threads(), where.format()) : least;
    List<Integer> all = shard == null ? IntStream.range(0, most.replicates()).boxed().toList() : replicates;
    RunArchive archive = new StoredResults(where.folder()).archive();
    SpeedProbe speed = SpeedProbe.measure(scenario);
    Forecast longest = new Forecast(most, left(scenario, all, archive), speed);
    output.use().print(new ForecastText(scenario.scenario(),
        new Forecast(least, left(scenario, replicates, archive), speed), longest).text());
    if (explorer) {
      output.use().print("\n" + forecast(ExplorerPlan.of(scenario), where, archive, speed).text());
    }
    spark.master().ifPresent(master -> output.use().print("\n" + new ClusterForecast(longest).text()));
    return 0;
  }

  private ExplorerForecast forecast(ExplorerPlan plan, Output where, RunArchive archive, SpeedProbe speed) throws IOException {
    Workload work = new Workload(plan.tried(), plan.cities().size(), output.threads(), where.format());
    return new ExplorerForecast(plan, new Forecast(work, left(plan.tried(), plan.cities(), archive), speed));
  }

  private static Remaining left(LoadedScenario scenario, List<Integer> replicates, RunArchive archive)
      throws IOException {
    RunKeys keys = ScenarioRun.keys(scenario);
    return Remaining.of(scenario.scenario(), replicates, (arm, replicate) -> archive.has(keys.of(arm, replicate)));
  }

  /** Whoever stops it gets the answer of the cities that are complete. */
  private int run(LoadedScenario scenario) throws IOException {
    try (GracefulStop ctrlC =
            new GracefulStop(output.use().screen(), output.labels().text("terminal.stopped"));
        ScenarioRun run = open(scenario, ctrlC.stop())) {
      return answer(run, ctrlC.stop());
    }
  }

  private int answer(ScenarioRun run, Stop stop) throws IOException {
    try {
      ScenarioRun.Written written = explorer ? run.wholeWithExplorer(stop) : run.whole(stop);
      output.answer(written);
      boolean lacksExplorer = explorer && written.explorer().isEmpty();
      if (lacksExplorer) {
        output.use().print(output.labels().text("terminal.noExplorer") + "\n");
      }
      return lacksExplorer || written.comparison().stoppedBefore().isPresent() ? GracefulStop.INTERRUPTED : 0;
    } catch (StoppedException nothing) {
      output.use().print(output.labels().text("terminal.stoppedEarly") + "\n");
      return GracefulStop.INTERRUPTED;
    }
  }

  @SuppressWarnings("try") // it is there to be closed
  private int runPart(LoadedScenario scenario, List<Integer> replicates) throws IOException {
    try (Interruption interruption = new Interruption(output.use().screen());
        ScenarioRun run = open(scenario, new Stop())) {
      run.part(replicates);
      output.use().print(part(scenario, replicates.size()));
      return 0;
    }
  }

  private ScenarioRun open(LoadedScenario scenario, Stop stop) throws IOException {
    return ScenarioRun.open(
        options.request(), scenario, output.output(options, replace), output.invocation(stop, spark));
  }

  private String part(LoadedScenario scenario, int replicates) {
    return String.format(Locale.ROOT, """
        The runs of the part %s, %d of %d replicates, are in %s
        When all parts are done, bring their folders to one machine and say, with the same options as here:
          canyu merge SCENARIO --out FOLDER FOLDER_OF_PART...
        """, shard, replicates, scenario.scenario().replicates(), output.folder(options));
  }
}
