package canyu.experiment.statistics;

import canyu.scenario.definition.Precision;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Stein's rule in two stages (Annals of Mathematical Statistics 1945): the spread of the first replicates says how many
 * are needed in all, and the interval of the final mean uses that first spread with its degrees of freedom. Since the
 * number depends on the spread only, which is independent of the mean, the interval keeps its coverage exactly for
 * normal differences. Rules that look at the interval after every batch do not.
 */
public final class SequentialRule {

  /** So many observations have a spread. */
  public static final int FEWEST = 2;

  /** So many are looked at where the first are equal, which says nothing about their spread. */
  private static final int LEAST_EQUAL = 3;

  private static final double CONFIDENCE = 0.95;

  private final Precision precision;
  private final Sampling sampling;

  public SequentialRule(Precision precision, Sampling sampling) {
    this.precision = precision;
    this.sampling = sampling;
  }

  /**
   * How many replicates are needed in all for one paired difference; whole draws of parameters where cities share them.
   *
   * @param first the differences of the first stage, replicate by replicate, defined in at least {@link #FEWEST} draws
   */
  public int needed(double[] first) {
    double[] observations = sampling.deciding(first);
    double half = quantile(observations.length) * Math.sqrt(StatUtils.variance(observations));
    double replicates = sampling.citiesPerDraw() * Math.ceil(StrictMath.pow(half / precision.halfWidth(), 2));
    double least = Interval.areEqual(observations) ? sampling.citiesPerDraw() * LEAST_EQUAL : first.length;
    return (int) Math.min(precision.atMost(), Math.max(Math.max(first.length, least), replicates));
  }

  /** How many observations of the first stage a paired difference has. */
  public int observations(double[] first) {
    return sampling.deciding(first).length;
  }

  /** How many replicates are needed in all so that every difference is known well enough. */
  public int needed(List<double[]> first) {
    return first.stream().mapToInt(this::needed).max().orElse(0);
  }

  /**
   * Half the width of the 95 % interval of the mean of all observations.
   *
   * @param first the observations of the first stage
   * @param all how many there are in all
   */
  static double halfWidth(double[] first, int all) {
    return quantile(first.length) * Math.sqrt(StatUtils.variance(first) / all);
  }

  private static double quantile(int first) {
    return new TDistribution(first - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
  }
}
