package canyu.exploration.optimisation;

import canyu.calibration.inference.problem.RandomStream;
import java.util.Arrays;

/** The mean of the worst of some values (conditional value at risk: Rockafellar and Uryasev 2000). */
final class WorstShare {

  private static final int RESAMPLES = 4000;
  private static final double TAIL = 0.025;
  private static final long SEED = 2000;

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

  /** Its 95 % interval by percentiles of resamples, which is somewhat too narrow where the worst share is few values. */
  static Bounds interval(double[] values, double share) {
    if (values.length < 2) {
      return Bounds.NONE;
    }
    RandomStream luck = RandomStream.of(SEED, "worst share", values.length);
    double[] means = new double[RESAMPLES];
    for (int k = 0; k < RESAMPLES; k++) {
      double[] drawn = new double[values.length];
      Arrays.setAll(drawn, i -> values[(int) (luck.nextDouble() * values.length)]);
      means[k] = mean(drawn, share);
    }
    Arrays.sort(means);
    return new Bounds(means[(int) (TAIL * RESAMPLES)], means[(int) ((1 - TAIL) * RESAMPLES)]);
  }
}
