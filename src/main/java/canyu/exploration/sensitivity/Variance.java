package canyu.exploration.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The variance of an effect in one city, by the law of total variance: what luck makes between cities with the same
 * parameters, and what parameters make between draws.
 *
 * @param ofMeans variance of the means of draws
 * @param chance mean variance within draws; NaN where no draw has two cities
 * @param total of one city
 */
record Variance(double ofMeans, double chance, double total) {

  /**
   * Splits a variance.
   *
   * @param means of draws
   * @param within variances within draws; NaN where a draw has not two cities
   * @param counts how often each draw counts
   */
  static Variance of(double[] means, double[] within, int citiesPerDraw, int... counts) {
    double ofMeans = ofMeans(means, counts);
    int[] known = IntStream.range(0, within.length).filter(draw -> !Double.isNaN(within[draw])).toArray();
    if (known.length == 0) {
      return new Variance(ofMeans, Double.NaN, ofMeans);
    }
    double weight = Arrays.stream(known).map(draw -> counts[draw]).sum();
    double chance = weight == 0 ? 0
        : Arrays.stream(known).mapToDouble(draw -> counts[draw] * within[draw]).sum() / weight;
    return new Variance(ofMeans, chance, chance + Math.max(0, ofMeans - chance / citiesPerDraw));
  }

  private static double ofMeans(double[] means, int... counts) {
    double all = Arrays.stream(counts).sum();
    double mean = IntStream.range(0, means.length).mapToDouble(draw -> counts[draw] * means[draw]).sum() / all;
    return IntStream.range(0, means.length)
        .mapToDouble(draw -> counts[draw] * (means[draw] - mean) * (means[draw] - mean)).sum() / (all - 1);
  }

  /** How far a share of the variance of means goes in that of one city; no further than parameters do. */
  double ofTotal(double shareOfMeans) {
    return Math.min(shareOfMeans * ofMeans / total, parameters());
  }

  /** The same of several shares, which together go no further; none is below 0. */
  double[] partsOfTotal(double... sharesOfMeans) {
    double[] parts = Arrays.stream(sharesOfMeans).map(share -> Math.max(0, share * ofMeans / total)).toArray();
    double together = Arrays.stream(parts).sum();
    double held = together > parameters() ? parameters() / together : 1;
    return Arrays.stream(parts).map(part -> held * part).toArray();
  }

  private double parameters() {
    return Double.isNaN(chance) ? 1 : 1 - chance / total;
  }
}
