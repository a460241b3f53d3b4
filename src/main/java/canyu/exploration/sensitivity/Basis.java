package canyu.exploration.sensitivity;

import java.util.Arrays;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * Smooth functions of one input over some draws: polynomials of its ranks by rising degree, each with mean 0 and sum of
 * squares 1, and each orthogonal to those before it. An input with few different values has fewer; the others are 0.
 *
 * @param functions by degree from 1, a value for each draw
 */
public record Basis(double[][] functions) {

  private static final double NOTHING = 1e-9;

  /**
   * The functions of an input.
   *
   * @param degrees how many, 1 or more
   */
  public static Basis of(double[] input, int degrees) {
    double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).rank(input);
    double[] place = Arrays.stream(ranks).map(rank -> (2 * rank - 1) / input.length - 1).toArray();
    double[][] functions = new double[degrees][];
    double[] power = place;
    for (int degree = 0; degree < degrees; degree++) {
      functions[degree] = orthonormal(power, functions, degree);
      double[] last = functions[degree];
      power = new double[place.length];
      Arrays.setAll(power, draw -> last[draw] * place[draw]);
    }
    return new Basis(functions);
  }

  private static double[] orthonormal(double[] values, double[][] before, int count) {
    double[] left = centred(values);
    double size = Math.sqrt(product(left, left));
    for (int pass = 0; pass < 2; pass++) {
      for (int k = 0; k < count; k++) {
        double along = product(left, before[k]);
        double[] taken = before[k];
        for (int draw = 0; draw < left.length; draw++) {
          left[draw] -= along * taken[draw];
        }
      }
    }
    double length = Math.sqrt(product(left, left));
    return length <= NOTHING * size || size == 0 ? new double[left.length]
        : Arrays.stream(left).map(value -> value / length).toArray();
  }

  /** Values less their mean. */
  static double[] centred(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }

  /** The sum of products. */
  public static double product(double[] one, double[] other) {
    double sum = 0;
    for (int k = 0; k < one.length; k++) {
      sum += one[k] * other[k];
    }
    return sum;
  }
}
