package canyu.experiment.store;

import canyu.city.Sweep;
import canyu.experiment.run.Arms;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Runner;
import canyu.experiment.run.Stop;
import canyu.experiment.run.Watcher;
import canyu.experiment.run.Workforce;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Runs on this machine. A run that the store has already is not run again.
 *
 * @param threads how many threads work, 1 or more; results do not depend on it
 * @param store where each run goes as soon as it is finished
 * @param stop ends it; the cities that are complete by then count, up to the first that is not
 */
public record LocalRunner(int threads, RunStore store, Stop stop) implements Runner {

  /** Runs that nobody stops. */
  public LocalRunner(int threads, RunStore store) {
    this(threads, store, new Stop());
  }

  @Override
  public List<RunResult> run(LoadedScenario loaded, List<Integer> replicates, Watcher watcher) {
    return inOrder(loaded, new Workforce(threads).forEach(replicates, (number, sweep) ->
        stop.unlessWished(sweep, heeding -> replicate(loaded, number, heeding, watcher))));
  }

  /**
   * The runs of cities as a runner returns them.
   *
   * @param cities in order, each with its arms if it is complete; those from the first on that is not do not count
   */
  public static List<RunResult> inOrder(LoadedScenario loaded, List<Optional<List<RunResult>>> cities) {
    List<String> arms = loaded.scenario().armNames();
    return cities.stream()
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt((RunResult result) -> arms.indexOf(result.arm()))
            .thenComparingInt(RunResult::replicate))
        .toList();
  }

  private List<RunResult> replicate(LoadedScenario loaded, int number, Sweep sweep, Watcher watcher) {
    Arms arms = new Arms(loaded, number, sweep);
    List<RunResult> results = new ArrayList<>();
    loaded.scenario().armNames().forEach(arm -> {
      results.add(store.read(arm, number).orElseGet(() -> {
        RunResult result = arms.run(arm);
        store.write(result);
        return result;
      }));
      synchronized (watcher) {
        watcher.run();
      }
    });
    synchronized (watcher) {
      watcher.city(results);
    }
    return results;
  }
}
