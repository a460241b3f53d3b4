package canyu.experiment;

import canyu.city.Chance;
import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.Skewness;

/**
 * A 95 % interval of a mean over independent observations: replicates, or draws of parameters where cities share them.
 *
 * @param low lower end; NaN for a single value
 * @param high upper end; NaN for a single value
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
    STEIN
  }

  private static final double CONFIDENCE = 0.95;
  private static final double SKEWED = 1;
  private static final int RESAMPLES = 2000;
  private static final int LEAST_FOR_BOOTSTRAP = 20;
  private static final Chance LUCK = new Chance(1987);

  /**
   * The interval of the mean of some values.
   *
   * @param firstStage how many of them decided how many there are in all
   */
  static Interval of(double[] values, int firstStage) {
    if (values.length < 2 || firstStage < 2) {
      return new Interval(Double.NaN, Double.NaN, Method.STUDENT);
    }
    double mean = StatUtils.mean(values);
    if (firstStage < values.length) {
      double half = SequentialRule.halfWidth(Arrays.copyOf(values, firstStage), values.length);
      return new Interval(mean - half, mean + half, Method.STEIN);
    }
    if (values.length >= LEAST_FOR_BOOTSTRAP && Math.abs(new Skewness().evaluate(values)) > SKEWED) {
      return bootstrap(values, mean);
    }
    double t = new TDistribution(values.length - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    double half = t * Math.sqrt(StatUtils.variance(values) / values.length);
    return new Interval(mean - half, mean + half, Method.STUDENT);
  }

  private static Interval bootstrap(double[] values, double mean) {
    double[] means = new double[RESAMPLES];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      means[resample] = resampledMean(values, resample);
    }
    Arrays.sort(means);
    NormalDistribution normal = new NormalDistribution();
    double below = Arrays.stream(means).filter(x -> x < mean).count() + 0.5 * Arrays.stream(means)
        .filter(x -> x == mean).count();
    double bias = normal.inverseCumulativeProbability(
        Math.min(1 - 1.0 / RESAMPLES, Math.max(1.0 / RESAMPLES, below / RESAMPLES)));
    double acceleration = acceleration(values, mean);
    return new Interval(
        means[rank(normal, bias, acceleration, (1 - CONFIDENCE) / 2)],
        means[rank(normal, bias, acceleration, (1 + CONFIDENCE) / 2)], Method.BCA);
  }

  private static double resampledMean(double[] values, int resample) {
    double sum = 0;
    for (int k = 0; k < values.length; k++) {
      sum += values[(int) (Chance.open(LUCK.key() + resample * 0x9E3779B97F4A7C15L, k + 1) * values.length)];
    }
    return sum / values.length;
  }

  /** From the influence of each value: the mean without it differs by its distance to the mean. */
  private static double acceleration(double[] values, double mean) {
    double cubes = 0;
    double squares = 0;
    for (double value : values) {
      cubes += StrictMath.pow(value - mean, 3);
      squares += StrictMath.pow(value - mean, 2);
    }
    return squares == 0 ? 0 : cubes / (6 * StrictMath.pow(squares, 1.5));
  }

  private static int rank(NormalDistribution normal, double bias, double acceleration, double probability) {
    double z = bias + normal.inverseCumulativeProbability(probability);
    double adjusted = normal.cumulativeProbability(bias + z / (1 - acceleration * z));
    return (int) Math.max(0, Math.min(RESAMPLES - 1.0, Math.floor(adjusted * RESAMPLES)));
  }
}
