package canyu.population;

import java.util.Arrays;
import java.util.List;

/**
 * Raking, also called iterative proportional fitting: scales weights to one margin after the other until all are met.
 *
 * <p>What comes out keeps the odds ratios of the weights it began with, and of all weights that meet the margins it is
 * the closest to them (Deming and Stephan 1940; Csiszár 1975).
 */
final class Raking {

  private static final int MOST_ROUNDS = 10_000;
  private static final double CLOSE = 1e-10;

  private Raking() {}

  /**
   * A margin to be met.
   *
   * @param groups what the groups are called in messages, such as {@code sex male}
   * @param groupOf the group of every weight
   * @param targets what the weights of each group must sum to
   */
  record Margin(List<String> groups, int[] groupOf, double[] targets) {

    double total() {
      return Arrays.stream(targets).sum();
    }

    double[] sums(double[] weights) {
      double[] sums = new double[targets.length];
      for (int i = 0; i < weights.length; i++) {
        sums[groupOf[i]] += weights[i];
      }
      return sums;
    }

    void scale(double[] weights) {
      double[] sums = sums(weights);
      for (int i = 0; i < weights.length; i++) {
        int group = groupOf[i];
        weights[i] = sums[group] > 0 ? weights[i] * (targets[group] / sums[group]) : 0;
      }
    }

    /** The group that is farthest from its target. */
    int worst(double[] sums) {
      int worst = 0;
      for (int group = 1; group < targets.length; group++) {
        if (Math.abs(sums[group] - targets[group]) > Math.abs(sums[worst] - targets[worst])) {
          worst = group;
        }
      }
      return worst;
    }
  }

  /**
   * The weights nearest to those given that meet all margins to one part in 10^10 of the total.
   *
   * @throws IllegalArgumentException if the margins have different totals, or cannot be met together
   */
  static double[] fit(double[] start, List<Margin> margins) {
    checkTotals(margins);
    double[] weights = start.clone();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      margins.forEach(margin -> margin.scale(weights));
      if (margins.stream().allMatch(margin -> isMet(margin, weights))) {
        return weights;
      }
    }
    throw new IllegalArgumentException("the margins must be possible together, but " + worst(margins, weights));
  }

  private static void checkTotals(List<Margin> margins) {
    double first = margins.get(0).total();
    for (Margin margin : margins) {
      if (Math.abs(margin.total() - first) > CLOSE * first) {
        throw new IllegalArgumentException("the margins must have one total, but " + margins.get(0).groups() + " sum to "
            + first + " and " + margin.groups() + " to " + margin.total());
      }
    }
  }

  private static boolean isMet(Margin margin, double[] weights) {
    double[] sums = margin.sums(weights);
    int worst = margin.worst(sums);
    return Math.abs(sums[worst] - margin.targets()[worst]) <= CLOSE * margin.total();
  }

  private static String worst(List<Margin> margins, double[] weights) {
    for (Margin margin : margins) {
      if (!isMet(margin, weights)) {
        double[] sums = margin.sums(weights);
        int worst = margin.worst(sums);
        return margin.groups().get(worst) + " comes to " + sums[worst] + " instead of " + margin.targets()[worst];
      }
    }
    throw new AssertionError("all margins are met");
  }
}
