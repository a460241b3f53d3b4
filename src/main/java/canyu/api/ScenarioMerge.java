package canyu.api;

import canyu.experiment.folder.Merge;
import canyu.experiment.folder.StoredResults;
import canyu.experiment.store.RunStore;
import canyu.experiment.store.Shard;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The runs of several machines put together, as if one had run them all.
 *
 * @param shards the folders of results of all parts
 */
public record ScenarioMerge(ScenarioRequest request, List<Path> shards, Output output, Invocation invocation) {

  /**
   * Takes over all runs and writes the final files.
   *
   * @throws canyu.parameter.ParameterException if the parts are not those of the scenario, or do not make up the whole
   */
  public ScenarioRun.Written run() throws IOException {
    LoadedScenario scenario = request.read();
    Shard.refusePrecision(scenario);
    Merge merge = new Merge(scenario, ScenarioRun.manifest(request, scenario, output.folder(), invocation),
        shards.stream().map(StoredResults::new).toList());
    merge.refuseUnlessOne(new StoredResults(output.folder()));
    try (ScenarioRun run = ScenarioRun.open(request, scenario, output, invocation)) {
      RunStore store = run.store();
      merge.takeOver(store);
      return run.write(merge.whole(store));
    }
  }
}
