package canyu.cli;

import canyu.experiment.folder.Merge;
import canyu.experiment.folder.StoredResults;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.Manifest;
import canyu.experiment.store.RunStore;
import canyu.experiment.store.Shard;
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
    Manifest manifest = output.manifest(scenario, Fingerprint.of(Canyu.Version.current(), scenario));
    Merge merge = new Merge(scenario, manifest, shards.stream().map(StoredResults::new).toList());
    merge.refuseUnlessOne(new StoredResults(output.folder(options)));
    try (ScenarioRun run = output.run(options, scenario, manifest)) {
      RunStore store = run.store();
      merge.takeOver(store);
      output.conclude(options, run, merge.whole(store));
    }
    return 0;
  }
}
