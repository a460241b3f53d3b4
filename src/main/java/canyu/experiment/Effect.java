package canyu.experiment;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * What an arm changes in an indicator, from pairs of runs with the same luck: arm minus status quo.
 *
 * @param level mean of the arm over replicates
 * @param statusQuo mean of the status quo over the same replicates
 * @param difference mean difference
 * @param low lower end of the 95 % interval of the difference, by Student's t over replicates; NaN for one replicate
 * @param high upper end of it
 * @param replicates how many pairs define the indicator
 */
public record Effect(double level, double statusQuo, double difference, double low, double high, int replicates) {

  private static final double CONFIDENCE = 0.95;

  /**
   * The effect from paired values, replicate by replicate; pairs in which one is NaN are left out.
   *
   * @throws IllegalArgumentException if the two differ in length
   */
  public static Effect of(double[] arm, double[] statusQuo) {
    if (arm.length != statusQuo.length) {
      throw new IllegalArgumentException(arm.length + " runs cannot be paired with " + statusQuo.length);
    }
    SummaryStatistics level = new SummaryStatistics();
    SummaryStatistics before = new SummaryStatistics();
    SummaryStatistics difference = new SummaryStatistics();
    for (int i = 0; i < arm.length; i++) {
      if (!Double.isNaN(arm[i]) && !Double.isNaN(statusQuo[i])) {
        level.addValue(arm[i]);
        before.addValue(statusQuo[i]);
        difference.addValue(arm[i] - statusQuo[i]);
      }
    }
    double half = halfWidth(difference);
    return new Effect(level.getMean(), before.getMean(), difference.getMean(), difference.getMean() - half,
        difference.getMean() + half, (int) difference.getN());
  }

  private static double halfWidth(SummaryStatistics difference) {
    long n = difference.getN();
    if (n < 2) {
      return Double.NaN;
    }
    double t = new TDistribution(n - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    return t * difference.getStandardDeviation() / Math.sqrt(n);
  }

  /** What the interval says, in words. */
  public String verdict() {
    if (low > 0) {
      return "raises";
    }
    return high < 0 ? "lowers" : "not resolved";
  }
}
