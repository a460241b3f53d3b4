package canyu.experiment.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.Skewness;

/**
 * How 95 % intervals of means are found. What depends on the number of observations alone is found once for each number,
 * whichever thread asks first.
 */
public final class Intervals {

  private static final double CONFIDENCE = 0.95;
  private static final double SKEWED = 1;
  private static final int LEAST_FOR_BOOTSTRAP = 20;

  private final Map<Integer, Double> quantiles = new ConcurrentHashMap<>();
  private final Map<Integer, Resamples> resamples = new ConcurrentHashMap<>();

  /**
   * The interval of the mean of some values, by the method that suits them.
   *
   * @param firstStage how many of them decided how many there are in all
   */
  Interval of(double[] values, int firstStage) {
    if (firstStage < 2 || values.length < 2 || Interval.areEqual(values)) {
      return Interval.none();
    }
    double[] deciding = Arrays.copyOf(values, firstStage);
    if (firstStage < values.length && !Interval.areEqual(deciding)) {
      return Interval.around(
          StatUtils.mean(values), SequentialRule.halfWidth(deciding, values.length), Interval.Method.STEIN);
    }
    if (values.length >= LEAST_FOR_BOOTSTRAP && Math.abs(new Skewness().evaluate(values)) > SKEWED) {
      return new Bootstrap(values, resamples.computeIfAbsent(values.length, Resamples::new)).interval(CONFIDENCE);
    }
    return student(values);
  }

  /**
   * The chance of error at which the interval of {@link #of} would just reach 0; NaN where there is none.
   *
   * @param firstStage how many of the values decided how many there are in all
   */
  double chanceOf(double[] values, int firstStage) {
    return switch (of(values, firstStage).method()) {
      case NONE -> Double.NaN;
      case BCA -> new Bootstrap(values, resamples.computeIfAbsent(values.length, Resamples::new)).chanceOfZero();
      case STUDENT, STEIN -> student(values, firstStage < values.length && !Interval.areEqual(Arrays.copyOf(values, firstStage))
          ? Arrays.copyOf(values, firstStage) : values);
    };
  }

  private static double student(double[] values, double[] deciding) {
    double t = Math.abs(StatUtils.mean(values)) / Math.sqrt(StatUtils.variance(deciding) / values.length);
    return 2 * new TDistribution(deciding.length - 1.0).cumulativeProbability(-t);
  }

  /** Student's interval of the mean of some values, whatever their shape. */
  public Interval student(double[] values) {
    if (values.length < 2 || Interval.areEqual(values)) {
      return Interval.none();
    }
    double half = quantiles.computeIfAbsent(values.length, Intervals::quantile)
        * Math.sqrt(StatUtils.variance(values) / values.length);
    return Interval.around(StatUtils.mean(values), half, Interval.Method.STUDENT);
  }

  private static double quantile(int observations) {
    return new TDistribution(observations - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
  }
}
