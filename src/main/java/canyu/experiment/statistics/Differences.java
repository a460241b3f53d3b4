package canyu.experiment.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Differences of paired values, replicate by replicate. Where differences cancel, the rounding of the values they come
 * from is left over; its size and sign mean nothing, so it counts as 0.
 *
 * @param values NaN where a value of the pair is not defined
 * @param rounding the largest mean of differences that may be rounding alone
 */
public record Differences(double[] values, double rounding) {

  /** Sixty-four units in the last place: values are means of some weeks, and some dozen of them are added up. */
  private static final double RELATIVE_ROUNDING = 0x1p-46;

  /**
   * What the first values are larger than the others.
   *
   * @throws IllegalArgumentException if the two differ in length
   */
  public static Differences between(double[] values, double[] others) {
    if (values.length != others.length) {
      throw new IllegalArgumentException(values.length + " runs cannot be paired with " + others.length);
    }
    double rounding = RELATIVE_ROUNDING * Math.max(largest(values), largest(others));
    return new Differences(IntStream.range(0, values.length)
        .mapToDouble(i -> clean(values[i] - others[i], rounding)).toArray(), rounding);
  }

  /** Values that are no differences. */
  public static Differences exactly(double[] values) {
    return new Differences(values, 0);
  }

  private static double largest(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).map(Math::abs).max().orElse(0);
  }

  private static double clean(double difference, double rounding) {
    return Math.abs(difference) <= rounding ? 0 : difference;
  }

  /** A mean of differences, or 0 where it may be rounding alone. */
  double clean(double mean) {
    return clean(mean, rounding);
  }

  /** The mean of those that are defined; NaN if none is. */
  double mean() {
    return clean(StatUtils.mean(defined()));
  }

  /** Those that are defined. */
  double[] defined() {
    return defined(values, 0, values.length);
  }

  /** Those of some values in a row that are defined; loops, since tables have a hundred thousand of such rows. */
  static double[] defined(double[] values, int from, int to) {
    double[] defined = new double[to - from];
    int count = 0;
    for (int k = from; k < to; k++) {
      if (!Double.isNaN(values[k])) {
        defined[count++] = values[k];
      }
    }
    return Arrays.copyOf(defined, count);
  }
}
