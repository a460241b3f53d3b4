package canyu.report.html;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/** Means over cities. */
final class Means {

  private static final double UPPER = 0.975;

  private Means() {}

  /** The mean of something over cities, with its 95 % interval by Student's t. */
  static <T> Effect95 over(Collection<T> cities, ToDoubleFunction<T> something) {
    SummaryStatistics statistics = new SummaryStatistics();
    cities.stream().mapToDouble(something).forEach(statistics::addValue);
    long n = statistics.getN();
    if (n < 2) {
      return new Effect95(statistics.getMean(), Double.NaN, Double.NaN);
    }
    double half = new TDistribution(n - 1.0).inverseCumulativeProbability(UPPER)
        * statistics.getStandardDeviation() / Math.sqrt(n);
    return new Effect95(statistics.getMean(), statistics.getMean() - half, statistics.getMean() + half);
  }
}
