package canyu.experiment;

import canyu.city.City;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Scenario;
import canyu.simulation.Replicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    loaded.scenario().policies().forEach((arm, policy) -> {
      results.add(store.read(arm, number).orElseGet(() -> {
        RunResult result = arms.run(arm, policy);
        store.write(result);
        return result;
      }));
      synchronized (onRun) {
        onRun.run();
      }
    });
    return results;
  }

  /** One replicate in which arms are run on demand; its past and its status quo are lived through once, if at all. */
  private static final class Arms {

    private final LoadedScenario loaded;
    private final int number;
    private final Sweep sweep;
    private Optional<Replicate> replicate = Optional.empty();
    private Optional<Replicate.Life> statusQuo = Optional.empty();

    Arms(LoadedScenario loaded, int number, Sweep sweep) {
      this.loaded = loaded;
      this.number = number;
      this.sweep = sweep;
    }

    RunResult run(String arm, Policy policy) {
      Replicate.Life unchanged = statusQuo();
      Replicate.Life life = arm.equals(Scenario.STATUS_QUO) ? unchanged : replicate().live(policy);
      City before = unchanged.end();
      return RunResult.of(arm, number, life.trajectory(), loaded.scenario().time(),
          Moves.between(before, life.end(), policy));
    }

    private Replicate replicate() {
      if (replicate.isEmpty()) {
        replicate = Optional.of(new Replicate(loaded, number, sweep));
      }
      return replicate.get();
    }

    private Replicate.Life statusQuo() {
      if (statusQuo.isEmpty()) {
        statusQuo = Optional.of(replicate().live(Policy.STATUS_QUO));
      }
      return statusQuo.get();
    }
  }
}
