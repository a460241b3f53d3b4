package canyu.experiment;

import canyu.city.Sweep;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Scenario;
import canyu.simulation.Replicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Runs on this machine.
 *
 * @param threads how many threads work, 1 or more; results do not depend on it
 */
public record LocalRunner(int threads) implements Runner {

  @Override
  public List<RunResult> run(LoadedScenario loaded, Runnable onRun) {
    Scenario scenario = loaded.scenario();
    List<String> arms = List.copyOf(scenario.policies().keySet());
    return new Workforce(threads)
        .forEach(scenario.replicates(), (number, sweep) -> replicate(loaded, number, sweep, onRun))
        .stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt((RunResult result) -> arms.indexOf(result.arm()))
            .thenComparingInt(RunResult::replicate))
        .toList();
  }

  private static List<RunResult> replicate(LoadedScenario loaded, int number, Sweep sweep, Runnable onRun) {
    Replicate replicate = new Replicate(loaded, number, sweep);
    List<RunResult> results = new ArrayList<>();
    loaded.scenario().policies().forEach((arm, policy) -> {
      results.add(RunResult.of(arm, number, replicate.live(policy), loaded.scenario().time()));
      synchronized (onRun) {
        onRun.run();
      }
    });
    return results;
  }
}
