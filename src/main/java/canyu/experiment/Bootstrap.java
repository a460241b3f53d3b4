package canyu.experiment;

import canyu.city.Chance;
import canyu.city.Draw;
import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.KthSelector;

/**
 * The bias-corrected and accelerated bootstrap of a mean (Efron 1987). Which observations a resample draws depends on
 * their number alone, so equal observations have equal ends.
 */
final class Bootstrap {

  /** So many that chance moves an end by half a per cent of the width of the interval, in the median. */
  static final int RESAMPLES = 10_000;

  private static final long SEED = 1987;
  private static final double ROUNDING = 0x1p-40;

  private final double[] values;
  private final double mean;
  private final double[] means;

  Bootstrap(double[] values) {
    this.values = values;
    this.mean = StatUtils.mean(values);
    Chance chance = Chance.of(SEED, 0);
    this.means = new double[RESAMPLES];
    Arrays.setAll(means, resample -> resampledMean(stream(chance, resample)));
  }

  /** The stream of one resample; it takes one number from it for each observation. */
  static long stream(Chance chance, int resample) {
    return chance.stream(Draw.RESAMPLE, 0, resample);
  }

  private double resampledMean(long stream) {
    double sum = 0;
    for (int k = 0; k < values.length; k++) {
      sum += values[(int) (Chance.open(stream, k) * values.length)];
    }
    return sum / values.length;
  }

  /**
   * The interval of the mean.
   *
   * @param confidence how often it should hold the mean, from 0 to 1
   */
  Interval interval(double confidence) {
    NormalDistribution normal = new NormalDistribution();
    double bias = normal.inverseCumulativeProbability(
        Math.min(1 - 1.0 / RESAMPLES, Math.max(1.0 / RESAMPLES, shareBelowMean())));
    double acceleration = acceleration();
    return new Interval(inOrder(rank(normal, bias, acceleration, (1 - confidence) / 2)),
        inOrder(rank(normal, bias, acceleration, (1 + confidence) / 2)), Interval.Method.BCA);
  }

  /** The share of resamples with a lower mean; half of those with the same, which rounding alone sets apart. */
  private double shareBelowMean() {
    double same = ROUNDING * (StatUtils.max(values) - StatUtils.min(values));
    long below = Arrays.stream(means).filter(x -> x < mean - same).count();
    long upTo = Arrays.stream(means).filter(x -> x <= mean + same).count();
    return (below + upTo) / (2.0 * RESAMPLES);
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

  /** The mean of a rank, from 0; without sorting them all, which would take longer than to draw them. */
  private double inOrder(int rank) {
    return new KthSelector().select(means, null, rank);
  }

  private static int rank(NormalDistribution normal, double bias, double acceleration, double probability) {
    double z = bias + normal.inverseCumulativeProbability(probability);
    double adjusted = normal.cumulativeProbability(bias + z / (1 - acceleration * z));
    return (int) Math.max(0, Math.min(RESAMPLES - 1.0, Math.floor(adjusted * RESAMPLES)));
  }
}
