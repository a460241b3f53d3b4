package canyu.experiment.store;

import canyu.city.Sweep;
import canyu.experiment.run.Arms;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Runner;
import canyu.experiment.run.Workforce;
import canyu.scenario.LoadedScenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Runs on this machine. A run that the store has already is not run again.
 *
 * @param threads how many threads work, 1 or more; results do not depend on it
 * @param store where each run goes as soon as it is finished
 */
public record LocalRunner(int threads, RunStore store) implements Runner {

  @Override
  public List<RunResult> run(LoadedScenario loaded, List<Integer> replicates, Runnable onRun) {
    List<String> arms = List.copyOf(loaded.scenario().policies().keySet());
    return new Workforce(threads)
        .forEach(replicates, (number, sweep) -> replicate(loaded, number, sweep, onRun))
        .stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt((RunResult result) -> arms.indexOf(result.arm()))
            .thenComparingInt(RunResult::replicate))
        .toList();
  }

  private List<RunResult> replicate(LoadedScenario loaded, int number, Sweep sweep, Runnable onRun) {
    Arms arms = new Arms(loaded, number, sweep);
    List<RunResult> results = new ArrayList<>();
    loaded.scenario().policies().keySet().forEach(arm -> {
      results.add(store.read(arm, number).orElseGet(() -> {
        RunResult result = arms.run(arm);
        store.write(result);
        return result;
      }));
      synchronized (onRun) {
        onRun.run();
      }
    });
    return results;
  }
}
