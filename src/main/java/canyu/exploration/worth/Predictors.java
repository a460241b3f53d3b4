package canyu.exploration.worth;

import canyu.exploration.sensitivity.Basis;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is known, as features of a regression: for each quantity polynomials of its ranks, the higher ones smaller, so that
 * a penalty bends curves less than it tilts them; and the products of two quantities.
 *
 * @param bases of the quantities that vary, one each
 */
record Predictors(List<Basis> bases) {

  /** Polynomials of each quantity. */
  private static final int DEGREES = 4;

  /** So many quantities are taken at once, those that explain most; fewer where there are few rows. */
  private static final int MOST = 5;
  private static final int ROWS_PER_QUANTITY = 30;

  private static final double HALF = Math.sqrt(0.5);

  /** The predictors of some quantities, a column each, in it a value for each row. */
  static Predictors of(double[]... columns) {
    return new Predictors(Stream.of(columns).filter(column -> Arrays.stream(column).distinct().limit(2).count() > 1)
        .map(column -> Basis.of(column, DEGREES)).toList());
  }

  /** Whether anything of it varies, so that it can say something. */
  boolean vary() {
    return !bases.isEmpty();
  }

  /**
   * The quantities that explain most of some responses.
   *
   * @param rows those to look at, a predictor's row for each row of the responses
   * @param responses centred, a column each
   */
  int[] strongest(int[] rows, double[][] responses) {
    int most = Math.max(1, Math.min(MOST, rows.length / ROWS_PER_QUANTITY));
    if (bases.size() <= most) {
      return IntStream.range(0, bases.size()).toArray();
    }
    double[] explained = bases.stream().mapToDouble(basis -> Arrays.stream(responses)
        .mapToDouble(response -> explained(basis, rows, response)).sum()).toArray();
    return IntStream.range(0, explained.length).boxed().sorted(Comparator.comparing(k -> -explained[k])).limit(most)
        .mapToInt(k -> k).sorted().toArray();
  }

  private static double explained(Basis basis, int[] rows, double... response) {
    double all = Basis.product(response, response);
    double sum = 0;
    double weight = 1;
    for (double[] function : basis.functions()) {
      double along = 0;
      for (int k = 0; k < rows.length; k++) {
        along += function[rows[k]] * response[k];
      }
      sum += weight * along * along;
      weight *= 0.5;
    }
    return all > 0 ? sum / all : 0;
  }

  /** The features of some quantities in a row, of variance 1 or less. */
  double[] features(int row, int... quantities) {
    double[] features = new double[quantities.length * DEGREES + quantities.length * (quantities.length - 1) / 2];
    int at = 0;
    for (int i = 0; i < quantities.length; i++) {
      double weight = 1;
      for (int degree = 0; degree < DEGREES; degree++) {
        features[at++] = weight * value(quantities[i], degree, row);
        weight *= HALF;
      }
      for (int j = 0; j < i; j++) {
        features[at++] = HALF * value(quantities[i], 0, row) * value(quantities[j], 0, row);
      }
    }
    return features;
  }

  private double value(int quantity, int degree, int row) {
    double[] function = bases.get(quantity).functions()[degree];
    return function[row] * Math.sqrt(function.length);
  }
}
