package canyu.experiment.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.KthSelector;

/** The bias-corrected and accelerated bootstrap of a mean (Efron 1987). */
final class Bootstrap {

  /** How far the selection of a rank remembers where it has parted the means. */
  private static final int PIVOTS = 1023;

  private static final double ROUNDING = 0x1p-40;

  private final double[] values;
  private final double mean;
  private final double[] means;
  private final int[] pivots = new int[PIVOTS];

  Bootstrap(double[] values, Resamples resamples) {
    this.values = values;
    this.mean = StatUtils.mean(values);
    this.means = resamples.means(values);
    Arrays.fill(pivots, -1);
  }

  /**
   * The interval of the mean.
   *
   * @param confidence how often it should hold the mean, from 0 to 1
   */
  Interval interval(double confidence) {
    NormalDistribution normal = new NormalDistribution();
    double bias = score(normal, shareBelow(mean));
    double acceleration = acceleration();
    return new Interval(inOrder(rank(normal, bias, acceleration, (1 - confidence) / 2)),
        inOrder(rank(normal, bias, acceleration, (1 + confidence) / 2)), Interval.Method.BCA);
  }

  /** The chance of error of the interval that ends at 0. */
  double chanceOfZero() {
    NormalDistribution normal = new NormalDistribution();
    double bias = score(normal, shareBelow(mean));
    double beyond = score(normal, shareBelow(0)) - bias;
    double z = beyond / (1 + acceleration() * beyond) - bias;
    return 2 * normal.cumulativeProbability(-Math.abs(z));
  }

  /** The normal score of a share of the resamples, of which none is nobody or everybody. */
  private static double score(NormalDistribution normal, double share) {
    return normal.inverseCumulativeProbability(
        Math.min(1 - 1.0 / Resamples.NUMBER, Math.max(1.0 / Resamples.NUMBER, share)));
  }

  /** The share of resamples with a lower mean; half of those with the same, which rounding alone sets apart. */
  private double shareBelow(double value) {
    double same = ROUNDING * (StatUtils.max(values) - StatUtils.min(values));
    int below = 0;
    int upTo = 0;
    for (double resampled : means) {
      below += resampled < value - same ? 1 : 0;
      upTo += resampled <= value + same ? 1 : 0;
    }
    return (below + upTo) / (2.0 * Resamples.NUMBER);
  }

  /** From the influence of each value: the mean without it differs by its distance to the mean. */
  private double acceleration() {
    double cubes = 0;
    double squares = 0;
    for (double value : values) {
      double distance = value - mean;
      cubes += distance * distance * distance;
      squares += distance * distance;
    }
    return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
  }

  /** The mean of a rank, from 0; without sorting them all, and where the second finds what the first has parted. */
  private double inOrder(int rank) {
    return new KthSelector().select(means, pivots, rank);
  }

  private static int rank(NormalDistribution normal, double bias, double acceleration, double probability) {
    double z = bias + normal.inverseCumulativeProbability(probability);
    double adjusted = normal.cumulativeProbability(bias + z / (1 - acceleration * z));
    return (int) Math.max(0, Math.min(Resamples.NUMBER - 1.0, Math.floor(adjusted * Resamples.NUMBER)));
  }
}
