package canyu.exploration.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A regression on polynomials of a few inputs and on products of two inputs, and on those of every subset of the inputs.
 * It has at most a tenth as many columns as there are draws, if need be straight lines only.
 */
final class Polynomials {

  /** The degree of polynomials of one input, and of each factor of a product, the richest first. */
  private static final int[][] DEGREES = {{6, 3}, {5, 2}, {4, 2}, {3, 1}, {2, 1}, {1, 0}};

  private static final int DRAWS_PER_COLUMN = 10;
  private static final double DEPENDENT = 1e-8;

  private final int inputs;
  private final int draws;
  private final List<double[]> columns = new ArrayList<>();
  /** By column, the inputs that it is made of, a bit each. */
  private final List<Integer> made = new ArrayList<>();

  /**
   * @param bases one for each input
   * @param draws how many there are
   */
  Polynomials(List<Basis> bases, int draws) {
    this.inputs = bases.size();
    this.draws = draws;
    int[] degrees = Arrays.stream(DEGREES).filter(each -> DRAWS_PER_COLUMN * count(each) <= draws).findFirst()
        .orElse(DEGREES[DEGREES.length - 1]);
    for (int input = 0; input < inputs; input++) {
      for (int degree = 0; degree < degrees[0]; degree++) {
        add(bases.get(input).functions()[degree], 1 << input);
      }
      for (int other = 0; other < input; other++) {
        addProducts(bases.get(input), bases.get(other), degrees[1], 1 << input | 1 << other);
      }
    }
  }

  private int count(int... degrees) {
    return inputs * degrees[0] + inputs * (inputs - 1) / 2 * degrees[1] * degrees[1];
  }

  private void addProducts(Basis one, Basis other, int degrees, int of) {
    for (int i = 0; i < degrees; i++) {
      for (int j = 0; j < degrees; j++) {
        double[] a = one.functions()[i];
        double[] b = other.functions()[j];
        add(IntStream.range(0, draws).mapToDouble(draw -> a[draw] * b[draw] * Math.sqrt(draws)).toArray(), of);
      }
    }
  }

  private void add(double[] column, int of) {
    if (Basis.product(column, column) > 0) {
      columns.add(column);
      made.add(of);
    }
  }

  /** What the regression on all columns leaves of a response. */
  double[] residual(double[] response) {
    Moments moments = new Moments(response, IntStream.generate(() -> 1).limit(draws).toArray());
    double[] coefficients = moments.coefficients();
    double[] left = Basis.centred(response);
    for (int k = 0; k < coefficients.length; k++) {
      double[] column = columns.get(k);
      for (int draw = 0; draw < draws; draw++) {
        left[draw] -= coefficients[k] * (column[draw] - moments.means[k]);
      }
    }
    return left;
  }

  /**
   * The share of the variance of a response that each subset of the inputs explains, less what as many columns of noise
   * would (Ezekiel's adjusted R²); it may be below 0.
   *
   * @param counts how often each draw counts
   * @return by subset, whose inputs are the bits that are set
   */
  double[] explained(double[] response, int[] counts) {
    Moments moments = new Moments(response, counts);
    return IntStream.range(0, 1 << inputs).mapToDouble(moments::explained).toArray();
  }

  /** Sums of squares and products about the means. */
  private final class Moments {

    final double[] means = new double[columns.size()];
    final double[][] squares = new double[columns.size()][columns.size()];
    final double[] along = new double[columns.size()];
    final double all;

    Moments(double[] response, int... counts) {
      double[][] centred = new double[means.length][];
      for (int k = 0; k < means.length; k++) {
        means[k] = mean(columns.get(k), counts);
        centred[k] = less(columns.get(k), means[k]);
      }
      double[] y = less(response, mean(response, counts));
      double[] weighted = times(y, counts);
      all = Basis.product(weighted, y);
      for (int k = 0; k < means.length; k++) {
        along[k] = Basis.product(weighted, centred[k]);
        double[] row = times(centred[k], counts);
        for (int j = 0; j <= k; j++) {
          squares[k][j] = Basis.product(row, centred[j]);
        }
      }
    }

    private double explained(int subset) {
      int[] within = IntStream.range(0, means.length).filter(k -> (made.get(k) & ~subset) == 0).toArray();
      if (within.length == 0 || all <= 0) {
        return 0;
      }
      Factor factor = new Factor(squares, within);
      double[] steps = factor.forward(along);
      double share = Basis.product(steps, steps) / all;
      int left = draws - factor.rank() - 1;
      return left < 1 ? share : 1 - (1 - share) * (draws - 1) / left;
    }

    private double[] coefficients() {
      Factor factor = new Factor(squares, IntStream.range(0, means.length).toArray());
      return factor.backward(factor.forward(along));
    }
  }

  private double mean(double[] values, int... counts) {
    double sum = 0;
    for (int draw = 0; draw < draws; draw++) {
      sum += counts[draw] * values[draw];
    }
    return sum / draws;
  }

  private static double[] less(double[] values, double mean) {
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }

  private static double[] times(double[] values, int... counts) {
    return IntStream.range(0, values.length).mapToDouble(draw -> counts[draw] * values[draw]).toArray();
  }

  /** The Cholesky factor of some rows and columns; what depends on those before it is left out. */
  private static final class Factor {

    private final int[] within;
    private final double[][] lower;

    Factor(double[][] squares, int... within) {
      this.within = within;
      this.lower = new double[within.length][within.length];
      for (int i = 0; i < within.length; i++) {
        double diagonal = squares[within[i]][within[i]];
        for (int j = 0; j <= i; j++) {
          double sum = squares[within[i]][within[j]];
          for (int k = 0; k < j; k++) {
            sum -= lower[i][k] * lower[j][k];
          }
          if (i == j) {
            lower[i][i] = sum > DEPENDENT * diagonal ? Math.sqrt(sum) : 0;
          } else {
            lower[i][j] = lower[j][j] == 0 ? 0 : sum / lower[j][j];
          }
        }
      }
    }

    int rank() {
      return (int) IntStream.range(0, within.length).filter(i -> lower[i][i] > 0).count();
    }

    double[] forward(double[] right) {
      double[] steps = new double[within.length];
      for (int i = 0; i < steps.length; i++) {
        double sum = right[within[i]];
        for (int j = 0; j < i; j++) {
          sum -= lower[i][j] * steps[j];
        }
        steps[i] = lower[i][i] == 0 ? 0 : sum / lower[i][i];
      }
      return steps;
    }

    double[] backward(double[] steps) {
      double[] solved = new double[within.length];
      for (int i = solved.length - 1; i >= 0; i--) {
        double sum = steps[i];
        for (int j = i + 1; j < solved.length; j++) {
          sum -= lower[j][i] * solved[j];
        }
        solved[i] = lower[i][i] == 0 ? 0 : sum / lower[i][i];
      }
      return solved;
    }
  }
}
