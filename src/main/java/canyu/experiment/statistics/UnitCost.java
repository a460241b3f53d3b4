package canyu.experiment.statistics;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;

/**
 * What one more of something costs: the ratio of two means over the same observations, with the 95 % interval of Fieller
 * (Journal of the Royal Statistical Society B, 1954). Below 0 it is what is saved with each one gained.
 */
public record UnitCost(double cost, double low, double high) {

  private static final double CONFIDENCE = 0.95;

  /**
   * The ratio of costs and gains, replicate by replicate.
   *
   * @param sampling how the replicates came about
   * @return empty where Fieller's interval is not bounded, since the gain may as well be 0
   */
  public static Optional<UnitCost> of(double[] costs, double[] gains, Sampling sampling) {
    double[] known = IntStream.range(0, costs.length)
        .mapToDouble(i -> Double.isNaN(gains[i]) ? Double.NaN : costs[i]).toArray();
    double[] c = sampling.observations(known);
    double[] g = sampling.observations(gains);
    double[] decidingC = sampling.deciding(known);
    double[] decidingG = sampling.deciding(gains);
    if (c.length < 2 || decidingG.length < 2) {
      return Optional.empty();
    }
    double t = new TDistribution(decidingG.length - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    double squared = t * t / c.length;
    double meanC = StatUtils.mean(c);
    double meanG = StatUtils.mean(g);
    double a = meanG * meanG - squared * StatUtils.variance(decidingG);
    double b = meanC * meanG - squared * new Covariance().covariance(decidingC, decidingG);
    double d = meanC * meanC - squared * StatUtils.variance(decidingC);
    if (!(a > 0)) {
      return Optional.empty();
    }
    double root = Math.sqrt(Math.max(0, b * b - a * d));
    return Optional.of(new UnitCost(meanC / meanG, (b - root) / a, (b + root) / a));
  }
}
