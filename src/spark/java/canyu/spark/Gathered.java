package canyu.spark;

import canyu.experiment.run.RunResult;
import canyu.experiment.run.Watcher;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunStore;
import canyu.scenario.loading.LoadedScenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The runs of some cities as they become known, from the store first and then from workers. */
final class Gathered {

  private final LoadedScenario loaded;
  private final RunStore store;
  private final Watcher watcher;
  private final Map<Integer, Map<String, RunResult>> cities = new HashMap<>();

  Gathered(LoadedScenario loaded, RunStore store, Watcher watcher) {
    this.loaded = loaded;
    this.store = store;
    this.watcher = watcher;
  }

  /** What the store does not have of a city, if anything. */
  Optional<CityRuns.City> missing(int number) {
    arms().forEach(arm -> store.read(arm, number).ifPresent(this::add));
    List<String> missing = arms().stream().filter(arm -> !runs(number).containsKey(arm)).toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(new CityRuns.City(number, missing));
  }

  /** Keeps what a worker has done. */
  void keep(CityRuns.Run run) {
    add(store.take(run.arm(), run.city(), run.file()).orElseThrow(() ->
        SparkCluster.refusal("what a worker sent is not the run of '" + run.arm() + "' in city " + run.city())));
  }

  private void add(RunResult run) {
    runs(run.replicate()).put(run.arm(), run);
    watcher.run();
    complete(run.replicate()).ifPresent(watcher::city);
  }

  /** All runs of a city, if they are known. */
  Optional<List<RunResult>> complete(int number) {
    Map<String, RunResult> runs = runs(number);
    return runs.size() < arms().size() ? Optional.empty() : Optional.of(arms().stream().map(runs::get).toList());
  }

  /** Those of some cities, as a runner returns them. */
  List<RunResult> inOrder(List<Integer> numbers) {
    return LocalRunner.inOrder(loaded, numbers.stream().map(this::complete).toList());
  }

  private Map<String, RunResult> runs(int number) {
    return cities.computeIfAbsent(number, city -> new HashMap<>());
  }

  private List<String> arms() {
    return loaded.scenario().armNames();
  }
}
