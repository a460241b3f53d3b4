package canyu.exploration.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How an effect goes with a parameter: a point for each draw, and a smooth curve through them.
 *
 * @param parameter values, ascending
 * @param effect means of the same draws
 * @param curve a cubic of the ranks of the parameter, fitted by least squares
 */
public record ParameterTrend(double[] parameter, double[] effect, double[] curve) {

  private static final int DEGREES = 3;

  static ParameterTrend of(double[] values, double[] effect) {
    List<Integer> order = IntStream.range(0, values.length).boxed()
        .sorted(Comparator.comparingDouble(draw -> values[draw])).toList();
    double[] sorted = order.stream().mapToDouble(draw -> values[draw]).toArray();
    double[] along = order.stream().mapToDouble(draw -> effect[draw]).toArray();
    double[] left = Basis.centred(along);
    for (double[] function : Basis.of(sorted, DEGREES).functions()) {
      double times = Basis.product(function, left);
      for (int k = 0; k < left.length; k++) {
        left[k] -= times * function[k];
      }
    }
    return new ParameterTrend(sorted, along, IntStream.range(0, left.length).mapToDouble(k -> along[k] - left[k]).toArray());
  }
}
