package canyu.experiment.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Where the variance of an effect comes from, by a one-way analysis of variance over parameter draws.
 *
 * @param parameters share of the variance that goes back to the parameters; NaN where nothing varies
 * @param chance share that goes back to the luck of each city; NaN as well
 */
public record VarianceShares(double parameters, double chance) {

  /**
   * Splits the variance of paired differences.
   *
   * @param byDraw the differences of each draw; as many in each, and at least two
   */
  public static VarianceShares of(Map<Integer, List<Double>> byDraw) {
    double[] means = byDraw.values().stream().mapToDouble(VarianceShares::mean).toArray();
    double within = StatUtils.mean(byDraw.values().stream().mapToDouble(VarianceShares::variance).toArray());
    int cities = byDraw.values().iterator().next().size();
    double between = Math.max(0, StatUtils.variance(means) - within / cities);
    double all = between + within;
    return all == 0 ? new VarianceShares(Double.NaN, Double.NaN) : new VarianceShares(between / all, within / all);
  }

  /** Groups differences by draw, leaving out a last draw that is not complete. */
  public static Map<Integer, List<Double>> byDraw(double[] differences, int citiesPerDraw) {
    Map<Integer, List<Double>> byDraw = new TreeMap<>();
    for (int draw = 0; (draw + 1) * citiesPerDraw <= differences.length; draw++) {
      byDraw.put(draw, Arrays.stream(
          differences, draw * citiesPerDraw, (draw + 1) * citiesPerDraw).boxed().toList());
    }
    return byDraw;
  }

  private static double mean(List<Double> values) {
    return StatUtils.mean(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double variance(List<Double> values) {
    return StatUtils.variance(values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
