package canyu.intake;

import java.util.List;

/**
 * A margin that weights have to meet.
 *
 * @param name sex, age, education, district or housing
 * @param groups its groups; the last, if {@code unstated}, are those who do not say in which they are
 * @param groupOf the group of every row that is kept
 * @param targets the share of each group, summing to 1
 * @param sum what the shares that were given sum to
 * @param unstated whether some do not say in which group they are; they keep their share
 */
public record WeightingMargin(
    String name, List<String> groups, int[] groupOf, double[] targets, double sum, boolean unstated) {

  /** The share of each group under some weights. */
  public double[] shares(double[] weights) {
    double[] sums = new double[groups.size()];
    double all = 0;
    for (int row = 0; row < weights.length; row++) {
      sums[groupOf[row]] += weights[row];
      all += weights[row];
    }
    for (int group = 0; group < sums.length; group++) {
      sums[group] /= all;
    }
    return sums;
  }

  /** The same with other targets. */
  WeightingMargin with(double[] others) {
    return new WeightingMargin(name, groups, groupOf, others, sum, unstated);
  }
}
