package canyu.cli;

import canyu.experiment.folder.Merge;
import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.folder.StoredResults;
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
  @SuppressWarnings("try") // it is there to be closed
  public Integer call() throws IOException {
    LoadedScenario scenario = options.read();
    Shard.refusePrecision(scenario);
    Merge merge =
        new Merge(scenario, output.manifest(options, scenario), shards.stream().map(StoredResults::new).toList());
    merge.refuseUnlessOne(new StoredResults(output.folder(options)));
    try (Interruption interruption = new Interruption(output.screen());
        ScenarioRun run = output.run(options, scenario, ResultsFolder.Replacing.NOTHING)) {
      RunStore store = run.store();
      merge.takeOver(store);
      output.answer(run.write(merge.whole(store), options.request().command()));
    }
    return 0;
  }
}
