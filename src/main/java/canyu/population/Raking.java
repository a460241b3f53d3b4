package canyu.population;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Raking, also called iterative proportional fitting: scales weights to one margin after the other until all are met.
 *
 * <p>What comes out keeps the odds ratios of the weights it began with, and of all weights that meet the margins it is
 * the closest to them (Deming and Stephan 1940; Csiszár 1975).
 */
public final class Raking {

  private static final int MOST_ROUNDS = 1_000;
  private static final int MOST_STEPS = 100;
  private static final double CLOSE = 1e-10;
  private static final double PERCENT = 100;

  private Raking() {}

  /**
   * A margin to be met.
   *
   * @param groups what the groups are called in messages, such as {@code education bachelor}
   * @param groupOf the group of every weight
   * @param targets what the weights of each group must sum to
   */
  public record Margin(List<String> groups, int[] groupOf, double[] targets) {

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

    Stream<Miss> misses(double[] weights) {
      double[] sums = sums(weights);
      return IntStream.range(0, sums.length)
          .mapToObj(group -> new Miss(groups.get(group), sums[group], targets[group]));
    }
  }

  /** How a group comes out beside its target. */
  private record Miss(String group, double sum, double target) {

    double size() {
      return Math.abs(sum - target);
    }
  }

  /**
   * The weights nearest to those given that meet all margins to one part in 10^10 of the total. Where raking is slow,
   * because the margins leave hardly any choice, Newton's method finishes what it began.
   *
   * @throws IllegalArgumentException if the margins have different totals, or cannot be met together
   */
  static double[] fit(double[] start, List<Margin> margins) {
    checkTotals(margins);
    double close = CLOSE * margins.get(0).total();
    double[] weights = approach(new Possibility(start, margins, close).possible(), margins);
    Miss worst = worst(margins, weights);
    if (worst.size() <= close) {
      return weights;
    }
    throw new IllegalArgumentException(String.format(Locale.ROOT, "the margins were not met after %,d rounds of raking"
        + " and steps of Newton's method; %s is off by %.3g %% of all", MOST_ROUNDS, worst.group(),
        PERCENT * worst.size() / margins.get(0).total()));
  }

  /**
   * The weights to which the same steps lead, whether or not they meet the margins in the end; whoever asks has to look.
   *
   * @param start weights before raking
   * @param margins of one total
   */
  public static double[] approach(double[] start, List<Margin> margins) {
    double close = CLOSE * margins.get(0).total();
    double[] weights = start.clone();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      margins.forEach(margin -> margin.scale(weights));
      if (worst(margins, weights).size() <= close) {
        return weights;
      }
    }
    NewtonStep newton = new NewtonStep(margins);
    for (int step = 0; step < MOST_STEPS && newton.improves(weights); step++) {
      if (worst(margins, weights).size() <= close) {
        return weights;
      }
    }
    return weights;
  }

  private static Miss worst(List<Margin> margins, double[] weights) {
    return margins.stream().flatMap(margin -> margin.misses(weights))
        .max(Comparator.comparingDouble(Miss::size)).orElseThrow();
  }

  private static void checkTotals(List<Margin> margins) {
    double first = margins.get(0).total();
    for (Margin margin : margins) {
      if (Math.abs(margin.total() - first) > CLOSE * first) {
        throw new IllegalArgumentException("the margins must have one total, but " + margins.get(0).groups()
            + " sum to " + first + " and " + margin.groups() + " to " + margin.total());
      }
    }
  }
}
