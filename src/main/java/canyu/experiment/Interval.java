package canyu.experiment;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.Skewness;

/**
 * A 95 % interval of a mean over independent observations: replicates, or draws of parameters where cities share them.
 *
 * <p>One observation has no spread, and two that are equal say nothing about how far others would lie from them: neither
 * has an interval. Where three or more are equal, chance is no longer what makes them so (a cost is given, an arm changes
 * nothing), and the interval is that one value.
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
    /** There is none: fewer than two observations, or two that are equal. */
    NONE
  }

  /** So many equal observations have an interval. */
  static final int LEAST_EQUAL = 3;

  private static final double CONFIDENCE = 0.95;
  private static final double SKEWED = 1;
  private static final int LEAST_FOR_BOOTSTRAP = 20;
  private static final double ROUNDING = 1e-12;

  /**
   * The interval of the mean of some values.
   *
   * @param firstStage how many of them decided how many there are in all
   */
  static Interval of(double[] values, int firstStage) {
    if (values.length < 2 || firstStage < 2) {
      return new Interval(Double.NaN, Double.NaN, Method.NONE);
    }
    double mean = StatUtils.mean(values);
    if (areEqual(values)) {
      return values.length < LEAST_EQUAL
          ? new Interval(Double.NaN, Double.NaN, Method.NONE) : new Interval(mean, mean, Method.STUDENT);
    }
    double[] deciding = Arrays.copyOf(values, firstStage);
    if (firstStage < values.length && !areEqual(deciding)) {
      double half = SequentialRule.halfWidth(deciding, values.length);
      return new Interval(mean - half, mean + half, Method.STEIN);
    }
    if (values.length >= LEAST_FOR_BOOTSTRAP && Math.abs(new Skewness().evaluate(values)) > SKEWED) {
      return new Bootstrap(values).interval(CONFIDENCE);
    }
    double t = new TDistribution(values.length - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    double half = t * Math.sqrt(StatUtils.variance(values) / values.length);
    return new Interval(mean - half, mean + half, Method.STUDENT);
  }

  /** Whether values differ by rounding errors at most. */
  static boolean areEqual(double[] values) {
    double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
    return StatUtils.max(values) - StatUtils.min(values) <= ROUNDING * largest;
  }
}
