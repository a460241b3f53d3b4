package canyu.experiment;

import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.indicator.Trajectory;
import canyu.scenario.LoadedScenario;
import canyu.simulation.Replicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * What is seen of the first city only, which for that lives through every arm once more when all runs are done.
 *
 * @param residents some of its residents, one by one, as they stand at the end of every arm
 * @param integrity whether its arms differ by nothing but their policy
 */
public record FirstCity(Table residents, Integrity integrity) {

  private record Seen(Table residents, Trajectory trajectory) {}

  /**
   * Lets the first city live again.
   *
   * @param comparison the runs of the scenario
   * @param threads how many arms are lived through at a time; what is seen does not depend on it
   */
  public static FirstCity of(LoadedScenario loaded, Comparison comparison, int threads) {
    Map<String, Policy> arms = loaded.scenario().policies();
    List<String> names = List.copyOf(arms.keySet());
    List<Policy> policies = new ArrayList<>(arms.values());
    policies.addAll(Integrity.trials(loaded.scenario()));
    Replicate replicate = new Replicate(loaded, 0, Sweep.IN_ORDER);
    List<Seen> seen = new Workforce(threads).forEach(IntStream.range(0, policies.size()).boxed().toList(),
        (number, sweep) -> seen(number < names.size() ? names.get(number) : "", replicate.live(policies.get(number))));
    Table residents = seen.get(0).residents();
    seen.subList(1, names.size()).forEach(arm -> residents.append(arm.residents()));
    List<Trajectory> trajectories = seen.stream().map(Seen::trajectory).toList();
    return new FirstCity(residents, Integrity.of(
        loaded, comparison, trajectories.get(0), trajectories.subList(names.size(), trajectories.size())));
  }

  private static Seen seen(String arm, Replicate.Life life) {
    return new Seen(ResidentSample.of(arm, life.end()), life.trajectory());
  }
}
