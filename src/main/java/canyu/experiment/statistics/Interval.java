package canyu.experiment.statistics;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A 95 % interval of a mean over independent observations: replicates, or draws of parameters where cities share them.
 *
 * <p>One observation has no spread, and observations that are all equal say nothing about how far others would lie from
 * them, however many they are (a case solved a week sooner in each of three cities is no law): neither has an interval.
 *
 * @param low lower end; NaN where there is no interval
 * @param high upper end; NaN where there is no interval
 * @param method how it was obtained
 */
public record Interval(double low, double high, Method method) {

  /** How an interval is obtained. */
  public enum Method {
    /** Student's t over observations. */
    STUDENT,
    /** Bias-corrected and accelerated bootstrap over observations (Efron 1987), where they are skewed. */
    BCA,
    /** Student's t with the spread of the first stage, where the number of observations depends on it (Stein 1945). */
    STEIN,
    /** There is none: fewer than two observations, or all are equal. */
    NONE
  }

  private static final double ROUNDING = 1e-12;

  /** That there is none. */
  static Interval none() {
    return new Interval(Double.NaN, Double.NaN, Method.NONE);
  }

  /** The interval that reaches as far to both sides. */
  static Interval around(double mean, double half, Method method) {
    return new Interval(mean - half, mean + half, method);
  }

  /** Whether values differ by rounding errors at most. */
  static boolean areEqual(double[] values) {
    double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
    return StatUtils.max(values) - StatUtils.min(values) <= ROUNDING * largest;
  }
}
