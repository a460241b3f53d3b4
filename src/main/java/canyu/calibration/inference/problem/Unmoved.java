package canyu.calibration.inference.problem;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A target that is the same in every run, whatever the unknowns are: it says nothing about any of them.
 *
 * @param target its name
 * @param value what every run gives
 * @param observed what was observed
 */
public record Unmoved(String target, double value, double observed) {

  /**
   * Those among the targets of a problem that are fitted.
   *
   * @param given what runs gave: one row a run, one column a target, on the natural scale; none are unmoved in one run alone
   */
  public static List<Unmoved> of(InverseProblem problem, List<double[]> given) {
    return IntStream.range(0, problem.statistics().size()).filter(j -> given.size() > 1 && !problem.observation().heldOut()[j])
        .filter(j -> given.stream().allMatch(row -> row[j] == given.get(0)[j]))
        .mapToObj(j -> new Unmoved(problem.statistics().get(j).name(), given.get(0)[j], problem.observation().values()[j]))
        .toList();
  }

  /** Whether it is what was observed, so that nothing is missed, such as an inequality that always holds. */
  public boolean isMet() {
    return value == observed;
  }
}
