package canyu.exploration.optimisation.objective;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/** The mean of the worst of some values (conditional value at risk: Rockafellar and Uryasev 2000). */
final class WorstShare {

  private static final double BELOW_UPPER_END = 0.975;
  private static final double ROUNDING = 1e-9;

  private WorstShare() {}

  /** The mean of the lowest share of the values, of which the last may count in part. */
  static double mean(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double left = share * values.length;
    double sum = 0;
    for (int k = 0; left > 0 && k < sorted.length; k++) {
      double part = Math.min(1, left);
      sum += part * sorted[k];
      left -= part;
    }
    return Double.isNaN(sorted[sorted.length - 1]) ? Double.NaN : sum / (share * values.length);
  }

  /**
   * Its 95 % interval: Student's t of what each value adds to it (its influence; Manistre and Hancock 2005), which is the more
   * the further it lies below the threshold of the worst share. There are as many degrees of freedom as values in that
   * share, less one. The threshold is the first value beyond the share, since the values at hand reach less far down than
   * others would; none where the share is
   * fewer than two values, or all are equal.
   */
  static Bounds interval(double[] values, double share) {
    double worst = share * values.length;
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    if (worst < 2 || sorted[0] == sorted[sorted.length - 1]) {
      return Bounds.NONE;
    }
    double threshold = sorted[(int) Math.ceil(worst - ROUNDING)];
    double[] influence = Arrays.stream(values).map(value -> Math.min(value - threshold, 0) / share).toArray();
    double half = new TDistribution(worst - 1).inverseCumulativeProbability(BELOW_UPPER_END)
        * Math.sqrt(StatUtils.variance(influence) / values.length);
    double mean = mean(values, share);
    return new Bounds(mean - half, mean + half);
  }
}
