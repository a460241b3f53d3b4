package canyu.experiment.comparison;

import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Firing;
import canyu.experiment.run.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * When a countermeasure that waits for something began, and what it cost, over the cities of an arm.
 *
 * @param cities how many cities lived through the arm
 * @param began what came of it in the cities in which it began
 */
public record Triggered(String arm, Countermeasure countermeasure, int cities, List<Firing> began) {

  /**
   * Something over cities; the middle is that of the lower half where their number is even, so that it is a city's.
   *
   * @param middle the median
   */
  public record Range(double least, double middle, double most) {}

  /** Everything that waits for something, arm by arm. */
  public static List<Triggered> in(Comparison comparison) {
    List<Triggered> all = new ArrayList<>();
    for (String arm : comparison.arms()) {
      List<Countermeasure> countermeasures = comparison.scenario().countermeasures(arm);
      for (int k = 0; k < countermeasures.size(); k++) {
        if (countermeasures.get(k).terms().when().isPresent()) {
          all.add(of(arm, countermeasures.get(k), k, comparison.runs(arm)));
        }
      }
    }
    return List.copyOf(all);
  }

  private static Triggered of(String arm, Countermeasure countermeasure, int place, List<RunResult> runs) {
    List<Firing> began = runs.stream().flatMap(run -> run.firings().stream())
        .filter(firing -> firing.countermeasure() == place && firing.first() > 0).toList();
    return new Triggered(arm, countermeasure, runs.size(), began);
  }

  /** The first week in force. */
  public Range first() {
    return range(Firing::first);
  }

  /** How many weeks it was in force. */
  public Range weeks() {
    return range(Firing::weeks);
  }

  /** What it cost. */
  public Range cost() {
    return range(Firing::cost);
  }

  private Range range(ToDoubleFunction<Firing> something) {
    double[] sorted = began.stream().mapToDouble(something).sorted().toArray();
    return new Range(sorted[0], sorted[(sorted.length - 1) / 2], sorted[sorted.length - 1]);
  }
}
