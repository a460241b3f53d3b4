package canyu.experiment;

import canyu.scenario.Precision;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Stein's rule in two stages (Annals of Mathematical Statistics 1945): the spread of the first replicates says how many
 * are needed in all, and the interval of the final mean uses that first spread with its degrees of freedom. Since the
 * number depends on the spread only, which is independent of the mean, the interval keeps its coverage exactly for
 * normal
 * differences. Rules that look at the interval after every batch do not.
 */
public final class SequentialRule {

  private static final double CONFIDENCE = 0.95;

  private final Precision precision;

  public SequentialRule(Precision precision) {
    this.precision = precision;
  }

  /**
   * How many replicates are needed in all for one paired difference.
   *
   * @param first the differences of the first stage, at least two
   */
  public int needed(double[] first) {
    double half = quantile(first.length) * Math.sqrt(StatUtils.variance(first));
    double replicates = Math.ceil(Math.pow(half / precision.halfWidth(), 2));
    return (int) Math.min(precision.atMost(), Math.max(first.length, replicates));
  }

  /** How many replicates are needed in all so that every difference is known well enough. */
  public int needed(List<double[]> first) {
    return first.stream().mapToInt(this::needed).max().orElse(0);
  }

  /** Half the width of the 95 % interval of the mean of all differences. */
  public static double halfWidth(double[] first, int replicates) {
    return quantile(first.length) * Math.sqrt(StatUtils.variance(first) / replicates);
  }

  private static double quantile(int first) {
    return new TDistribution(first - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
  }
}
