package canyu.exploration.ensemble;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What an arm changes in an outcome, city by city: arm minus reference in the same city with the same luck.
 *
 * @param cities the differences, those of a draw in a row; NaN where one of the two is not defined
 * @param citiesPerDraw how many cities share a draw of parameters
 */
public record PairedEffect(double[] cities, int citiesPerDraw) {

  /** How many draws there are. */
  public int draws() {
    return cities.length / citiesPerDraw;
  }

  /** The mean of every draw, over those of its cities that define it; NaN where none does. */
  public double[] means() {
    return byDraw(StatUtils::mean);
  }

  /** The variance between the cities of every draw, which luck alone makes; NaN where fewer than two define it. */
  public double[] variances() {
    return byDraw(defined -> defined.length < 2 ? Double.NaN : StatUtils.variance(defined));
  }

  /** The draws in which at least one city defines it. */
  public int[] defined() {
    double[] means = means();
    return IntStream.range(0, means.length).filter(draw -> !Double.isNaN(means[draw])).toArray();
  }

  private double[] byDraw(ToDoubleFunction<double[]> of) {
    return IntStream.range(0, draws()).mapToDouble(draw -> of.applyAsDouble(defined(draw))).toArray();
  }

  private double[] defined(int draw) {
    return Arrays.stream(cities, draw * citiesPerDraw, (draw + 1) * citiesPerDraw)
        .filter(city -> !Double.isNaN(city)).toArray();
  }
}
