package canyu.spark;

import canyu.experiment.run.RunResult;
import canyu.experiment.run.Runner;
import canyu.experiment.run.Watcher;
import canyu.experiment.store.RunStore;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Runs cities on the workers of a cluster. Runs come back city by city and are written here at once, so that they are
 * kept whatever becomes of the cluster.
 */
final class SparkRunner implements Runner {

  private final SparkWorkers workers;
  private final RunStore store;
  private Optional<CityRuns> last = Optional.empty();

  SparkRunner(SparkWorkers workers, RunStore store) {
    this.workers = workers;
    this.store = store;
  }

  /**
   * Carries out what the store does not have.
   *
   * @throws canyu.parameter.ParameterException if the cluster cannot be reached, gives up, or has a worker that must not
   *     be trusted
   */
  @Override
  public List<RunResult> run(LoadedScenario loaded, List<Integer> replicates, Watcher watcher) {
    Gathered gathered = new Gathered(loaded, store, watcher);
    List<CityRuns.City> missing = replicates.stream().map(gathered::missing).flatMap(Optional::stream).toList();
    workers.make(runs(loaded), missing, gathered::keep);
    return gathered.inOrder(replicates);
  }

  /** Those of the same scenario are the same, so that workers know them. */
  private CityRuns runs(LoadedScenario loaded) {
    if (last.filter(known -> known.loaded() == loaded).isEmpty()) {
      try {
        last = Optional.of(CityRuns.of(loaded));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return last.orElseThrow();
  }

  @Override
  public void close() {
    workers.close();
  }
}
