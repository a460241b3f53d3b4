package canyu.exploration.optimisation.objective;

import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Intervals;
import canyu.experiment.statistics.Sampling;

/**
 * A 95 % interval over futures.
 *
 * @param low lower end; NaN where there is no interval
 * @param high upper end; NaN as well
 */
public record Bounds(double low, double high) {

  /** That there is none. */
  static final Bounds NONE = new Bounds(Double.NaN, Double.NaN);

  /** The interval of a mean, found as those of effects are. */
  public static Bounds ofMean(double[] values) {
    Interval interval = new Sampling(values.length, 1, false, new Intervals()).interval(values);
    return new Bounds(interval.low(), interval.high());
  }
}
