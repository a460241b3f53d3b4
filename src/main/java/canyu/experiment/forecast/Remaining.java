package canyu.experiment.forecast;

import canyu.scenario.definition.Scenario;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What is left to do of the runs of a scenario.
 *
 * @param runs how many runs are not done
 * @param cities in how many cities there are any, each of which is drawn and settles again
 * @param lives how often a city is lived through: once for each of the runs, and once more for the arm with which it is
 *     compared where that is done already
 */
public record Remaining(long runs, int cities, long lives) {

  static Remaining all(Workload work) {
    return new Remaining(work.runs(), work.replicates(), work.runs());
  }

  /**
   * What is left in some cities.
   *
   * @param known whether the run of an arm in a city is done
   */
  public static Remaining of(Scenario scenario, List<Integer> replicates, BiPredicate<String, Integer> known) {
    long runs = 0;
    int cities = 0;
    long lives = 0;
    for (int replicate : replicates) {
      long missing = scenario.armNames().stream().filter(arm -> !known.test(arm, replicate)).count();
      runs += missing;
      cities += missing > 0 ? 1 : 0;
      lives += missing > 0 && known.test(scenario.comparedWith(), replicate) ? missing + 1 : missing;
    }
    return new Remaining(runs, cities, lives);
  }
}
