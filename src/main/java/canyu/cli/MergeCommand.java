package canyu.cli;

import canyu.experiment.Merge;
import canyu.experiment.Shard;
import canyu.scenario.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts the runs of several machines together. */
@Command(name = "merge", mixinStandardHelpOptions = true,
    description = "Puts together what 'canyu run --shard' has run on several machines, as if one had run it all.")
final class MergeCommand implements Callable<Integer> {

  @Mixin
  private ScenarioOptions options;

  @Mixin
  private OutputOptions output;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "SHARD_FOLDER",
      description = "the folders of results of all parts")
  private List<Path> shards;

  @Override
  public Integer call() throws IOException {
    LoadedScenario scenario = options.read();
    Shard.refusePrecision(scenario);
    ScenarioRun run = output.run(options, scenario);
    Merge merge = new Merge(scenario, run.manifest(), run.store());
    merge.takeOver(shards);
    output.conclude(options, run, merge.whole());
    return 0;
  }
}
