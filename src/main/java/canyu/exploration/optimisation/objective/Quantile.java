package canyu.exploration.optimisation.objective;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** What is reached in a share of futures, and between which of the values seen it lies whatever their distribution. */
final class Quantile {

  private static final double TAIL = 0.025;
  private static final double ROUNDING = 1e-9;

  private Quantile() {}

  /** The largest value that at least a share of the values reach; NaN where one is not defined. */
  static double reached(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int often = (int) Math.ceil(share * values.length - ROUNDING);
    return Double.isNaN(sorted[sorted.length - 1]) ? Double.NaN : sorted[values.length - Math.max(1, often)];
  }

  /**
   * Its 95 % interval from order statistics (David and Nagaraja, Order Statistics, 2003, section 7.1), which is never
   * too narrow; none where the values are too few.
   */
  static Bounds interval(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    BinomialDistribution below = new BinomialDistribution(null, values.length, 1 - share);
    int low = -1;
    while (low + 1 < values.length && below.cumulativeProbability(low + 1) <= TAIL) {
      low++;
    }
    int high = values.length;
    while (high > 0 && 1 - below.cumulativeProbability(high - 2) <= TAIL) {
      high--;
    }
    boolean found = low >= 0 && high < values.length && !Double.isNaN(sorted[values.length - 1]);
    return found ? new Bounds(sorted[low], sorted[high])
        : Bounds.NONE;
  }
}
