package canyu.experiment;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs of several machines put together.
 *
 * @param manifest of the whole
 * @param store where the runs of all shards go
 */
public record Merge(LoadedScenario loaded, Manifest manifest, RunStore store) {

  /**
   * Takes over the runs of some shards.
   *
   * @param folders the folders of results of the shards
   * @throws ParameterException if one holds no results, or those of something else
   */
  public void takeOver(List<Path> folders) throws IOException {
    List<StoredResults> shards = folders.stream().map(StoredResults::new).toList();
    shards.forEach(shard -> shard.refuseUnlessOf(manifest));
    for (StoredResults shard : shards) {
      store.takeOver(shard.runs());
    }
  }

  /**
   * What all runs say.
   *
   * @throws ParameterException if one of them is missing
   */
  public Comparison whole() {
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      throw new ParameterException(new Origin("merge", 0), String.format(
          "%d of %d runs are missing, the first of them %s; name the folders of all shards, or finish their runs first",
          missing.size(), loaded.scenario().replicates() * loaded.scenario().policies().size(), missing.get(0)));
    }
    return new Experiment(loaded, new LocalRunner(1, store)).run(() -> {});
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (int replicate : loaded.scenario().replicateNumbers()) {
      for (String arm : loaded.scenario().policies().keySet()) {
        if (store.read(arm, replicate).isEmpty()) {
          missing.add("replicate " + replicate + " of the arm '" + arm + "'");
        }
      }
    }
    return missing;
  }
}
