package canyu.experiment.folder;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Experiment;
import canyu.experiment.run.RunResult;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.Manifest;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The runs of several machines put together.
 *
 * @param manifest of the whole
 * @param shards the folders of results of the machines
 */
public record Merge(LoadedScenario loaded, Manifest manifest, List<StoredResults> shards) {

  /** The place of a run among all runs, the hash under which it was found there, and where. */
  private record Found(String hash, Path file) {}

  /**
   * Refuses folders that do not belong together; nothing is written.
   *
   * @param folder where the whole goes; it may hold runs already
   * @throws ParameterException if one holds no results or those of something else, or if two hold different runs of
   *     the same arm in the same city
   */
  public void refuseUnlessOne(StoredResults folder) throws IOException {
    shards.forEach(shard -> shard.refuseUnlessOf(manifest));
    Map<String, Found> byPlace = new LinkedHashMap<>();
    if (folder.isThere()) {
      addRuns(folder, byPlace);
    }
    for (StoredResults shard : shards) {
      addRuns(shard, byPlace);
    }
  }

  private void addRuns(StoredResults results, Map<String, Found> byPlace) throws IOException {
    RunStore store = store(results);
    for (Path file : store.files()) {
      Optional<RunResult> run = store.read(file);
      if (run.isPresent()) {
        Found found = new Found(store.hash(run.get()), file);
        Found first = byPlace.putIfAbsent(place(run.get().arm(), run.get().replicate()), found);
        if (first != null && !first.hash.equals(found.hash)) {
          throw new ParameterException(new Origin(file.toString(), 0), "is another run of "
              + place(run.get().arm(), run.get().replicate()) + " than " + first.file
              + ", so one of them is not what the scenario comes to; 'canyu replay' says which");
        }
      }
    }
  }

  /** Takes over the runs of all shards. */
  public void takeOver(RunStore into) throws IOException {
    for (StoredResults shard : shards) {
      RunStore store = store(shard);
      for (Path file : store.files()) {
        store.read(file).ifPresent(into::write);
      }
    }
  }

  private RunKeys keys() {
    return RunKeys.of(manifest.fingerprint().version(), loaded);
  }

  private RunStore store(StoredResults results) throws IOException {
    return results.runs(keys());
  }

  /**
   * What all runs say.
   *
   * @throws ParameterException if one of them is missing
   */
  public Comparison whole(RunStore store) {
    List<String> missing = missing(store);
    if (!missing.isEmpty()) {
      throw new ParameterException(new Origin("merge", 0), String.format(Locale.ROOT,
          "%d of %d runs are missing, the first of them %s; name the folders of all shards, or finish their runs first",
          missing.size(), loaded.scenario().replicates() * loaded.scenario().policies().size(), missing.get(0)));
    }
    return new Experiment(loaded, new LocalRunner(1, store)).run(() -> {});
  }

  private List<String> missing(RunStore store) {
    List<String> missing = new ArrayList<>();
    for (int replicate : loaded.scenario().replicateNumbers()) {
      for (String arm : loaded.scenario().policies().keySet()) {
        if (store.read(arm, replicate).isEmpty()) {
          missing.add(place(arm, replicate));
        }
      }
    }
    return missing;
  }

  private static String place(String arm, int replicate) {
    return "replicate " + replicate + " of the arm '" + arm + "'";
  }
}
