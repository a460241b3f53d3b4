package canyu.calibration.dependence;

import canyu.calibration.plan.Dependence;
import java.util.List;

/**
 * Two arms whose order is not the same under all assumptions.
 *
 * @param ahead under which the first arm has the larger effect
 * @param behind under which it has the smaller one
 * @param shown whether the two are told apart in the one order under one assumption, and in the other under another; if
 *     not, the change of place may be chance
 */
public record Swap(Pair pair, List<Dependence> ahead, List<Dependence> behind, boolean shown) {

  static Swap of(Pair pair, List<AssumptionFinding> compared) {
    return new Swap(pair, under(compared, armComparison -> armComparison.lead(pair) > 0),
        under(compared, armComparison -> armComparison.lead(pair) < 0),
        !under(compared, armComparison -> armComparison.isAhead(pair)).isEmpty()
            && !under(compared, armComparison -> armComparison.isBehind(pair)).isEmpty());
  }

  private interface Requirement {
    boolean holdsIn(ArmComparison armComparison);
  }

  private static List<Dependence> under(List<AssumptionFinding> compared, Requirement condition) {
    return compared.stream().filter(finding -> condition.holdsIn(finding.armComparison().orElseThrow()))
        .map(AssumptionFinding::assumption).toList();
  }

  /** Whether the order changes at all; arms with the same effect are in either order. */
  boolean changes() {
    return !ahead.isEmpty() && !behind.isEmpty();
  }
}
