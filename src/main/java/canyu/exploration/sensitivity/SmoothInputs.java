package canyu.exploration.sensitivity;

import canyu.exploration.ensemble.Inputs;
import java.util.Arrays;
import java.util.List;

/**
 * All inputs of some draws, each ranked once, as the smooth functions of which shares of variance are made.
 *
 * <p>The share of an input is what the regression on its polynomials of degree 1 to 4 explains, the polynomial of degree
 * k weighted by 2^(1-k): so it has nearly the power of a straight line where the truth is one, and sees what goes up and
 * down again (smooth tests of independence: Kallenberg and Ledwina 1999). It needs no design and holds for dependent
 * inputs, for it is about what knowing the input tells.
 *
 * @param names of the inputs
 * @param bases one for each input, of {@link #DEGREES} degrees
 * @param rows by draw: the first {@link #SHARED} functions of all inputs in a row
 */
record SmoothInputs(List<String> names, Basis[] bases, double[][] rows) {

  /** Polynomials that are made of each input. */
  static final int DEGREES = 6;

  /** Those of them that count for its share. */
  static final int SHARED = 4;

  static SmoothInputs of(Inputs inputs) {
    Basis[] bases = Arrays.stream(inputs.columns()).map(column -> Basis.of(column, DEGREES)).toArray(Basis[]::new);
    double[][] rows = new double[inputs.draws()][inputs.count() * SHARED];
    for (int input = 0; input < bases.length; input++) {
      for (int degree = 0; degree < SHARED; degree++) {
        for (int draw = 0; draw < rows.length; draw++) {
          rows[draw][input * SHARED + degree] = bases[input].functions()[degree][draw];
        }
      }
    }
    return new SmoothInputs(inputs.names(), bases, rows);
  }

  int count() {
    return bases.length;
  }

  int draws() {
    return rows.length;
  }

  /** The squares of all functions. */
  SmoothInputs squared() {
    return new SmoothInputs(names, bases, Arrays.stream(rows)
        .map(row -> Arrays.stream(row).map(value -> value * value).toArray()).toArray(double[][]::new));
  }

  /** The sum of products of a response with every function; the loop runs along rows, so that it is vectorised. */
  double[] products(double[] response) {
    double[] sums = new double[count() * SHARED];
    for (int draw = 0; draw < rows.length; draw++) {
      add(response[draw], rows[draw], sums);
    }
    return sums;
  }

  private static void add(double times, double[] row, double[] sums) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] += times * row[k];
    }
  }

  /** The weighted sum of squares of what belongs to an input. */
  static double weighted(double[] sums, int input) {
    double share = 0;
    for (int degree = SHARED - 1; degree >= 0; degree--) {
      double sum = sums[input * SHARED + degree];
      share = share / 2 + sum * sum;
    }
    return share;
  }
}
