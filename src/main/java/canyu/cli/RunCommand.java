package canyu.cli;

import canyu.api.ScenarioRun;
import canyu.experiment.forecast.Forecast;
import canyu.experiment.forecast.SpeedProbe;
import canyu.experiment.forecast.Workload;
import canyu.experiment.store.Shard;
import canyu.report.terminal.ForecastText;
import canyu.scenario.LoadedScenario;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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

  @Option(names = "--dry-run", description = "runs nothing; says how much it would be, and forecasts how long it takes")
  private boolean dryRun;

  @Option(names = "--shard", paramLabel = "PART/PARTS",
      description = "runs only one part of the replicates, such as 3/10; 'canyu merge' puts all parts together")
  private String shard;

  @Override
  public Integer call() throws IOException {
    LoadedScenario scenario = options.request().read();
    List<Integer> replicates = scenario.scenario().replicateNumbers();
    if (shard != null) {
      Shard.refusePrecision(scenario);
      replicates = Shard.parse(shard).replicates(scenario.scenario());
    }
    if (dryRun) {
      forecast(scenario, replicates.size());
    } else {
      run(scenario, replicates);
    }
    return 0;
  }

  private void forecast(LoadedScenario scenario, int replicates) {
    SpeedProbe speed = SpeedProbe.measure(scenario);
    Workload least = new Workload(scenario, replicates, output.threads(), output.output(options).format());
    Workload most = shard == null ? Workload.most(scenario, output.threads(), output.output(options).format()) : least;
    output.use().print(
        new ForecastText(scenario.scenario(), new Forecast(least, speed), new Forecast(most, speed)).text());
  }

  @SuppressWarnings("try") // it is there to be closed
  private void run(LoadedScenario scenario, List<Integer> replicates) throws IOException {
    try (Interruption interruption = new Interruption(output.use().screen());
        ScenarioRun run =
            ScenarioRun.open(options.request(), scenario, output.output(options), output.invocation())) {
      if (shard == null) {
        output.answer(run.write(run.whole()));
      } else {
        run.part(replicates);
        output.use().print(part(scenario, replicates.size()));
      }
    }
  }

  private String part(LoadedScenario scenario, int replicates) {
    return String.format(Locale.ROOT, """
        The runs of the part %s, %d of %d replicates, are in %s
        When all parts are done, bring their folders to one machine and say, with the same options as here:
          canyu merge SCENARIO --out FOLDER FOLDER_OF_PART...
        """, shard, replicates, scenario.scenario().replicates(), output.folder(options));
  }
}
