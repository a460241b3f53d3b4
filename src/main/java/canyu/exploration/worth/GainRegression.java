package canyu.exploration.worth;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A ridge regression of several responses on the same features, each with the penalty of its own by which generalised
 * cross-validation expects least error (Golub, Heath and Wahba, Technometrics 21, 1979). There are a hundred thousand of
 * them in an analysis, so no penalty visits the rows again.
 */
final class GainRegression {

  private static final double[] PENALTIES = {1e-8, 1e-3, 1e-2, 3e-2, 0.1, 0.3, 1, 3, 10, 100};
  private static final double NEXT_TO_NOTHING = 1e-10;

  private final double[] featureMeans;
  private final double[] responseMeans;
  /** One row a response, one column a feature. */
  private final double[][] coefficients;

  /**
   * The regression.
   *
   * @param features by row
   * @param responses by row, as many rows
   */
  GainRegression(double[][] features, double[][] responses) {
    int rows = features.length;
    featureMeans = means(features);
    responseMeans = means(responses);
    int count = featureMeans.length;
    double[][] squares = new double[count][count];
    double[][] along = new double[responseMeans.length][count];
    double[] all = new double[responseMeans.length];
    double[] feature = new double[count];
    for (int row = 0; row < rows; row++) {
      for (int k = 0; k < count; k++) {
        feature[k] = features[row][k] - featureMeans[k];
        add(feature[k], feature, k + 1, squares[k]);
      }
      for (int j = 0; j < all.length; j++) {
        double response = responses[row][j] - responseMeans[j];
        all[j] += response * response;
        add(response, feature, count, along[j]);
      }
    }
    EigenDecomposition eigen = new EigenDecomposition(symmetric(squares));
    double[] values = eigen.getRealEigenvalues();
    double[][] vectors = eigen.getVT().getData();
    coefficients = new double[all.length][];
    for (int j = 0; j < all.length; j++) {
      coefficients[j] = coefficients(new Array2DRowRealMatrix(vectors, false).operate(along[j]), all[j], values, vectors, rows);
    }
  }

  private static double[] means(double[]... rows) {
    double[] sums = new double[rows[0].length];
    for (double[] row : rows) {
      add(1.0 / rows.length, row, sums.length, sums);
    }
    return sums;
  }

  private static void add(double times, double[] values, int count, double[] sums) {
    for (int k = 0; k < count; k++) {
      sums[k] += times * values[k];
    }
  }

  /** The whole of a matrix of which the lower half is given; eigenvalues are parted where features do not vary. */
  private static RealMatrix symmetric(double[]... lower) {
    double trace = 0;
    for (int k = 0; k < lower.length; k++) {
      trace += lower[k][k];
      for (int other = 0; other < k; other++) {
        lower[other][k] = lower[k][other];
      }
    }
    for (int k = 0; k < lower.length; k++) {
      lower[k][k] += NEXT_TO_NOTHING * trace / lower.length * (1 + (double) k / lower.length);
    }
    return new Array2DRowRealMatrix(lower, false);
  }

  private static double[] coefficients(double[] along, double all, double[] values, double[][] vectors, int rows) {
    double best = Double.POSITIVE_INFINITY;
    double penalty = PENALTIES[0];
    for (double each : PENALTIES) {
      double error = error(along, all, values, each * rows, rows);
      if (error < best) {
        best = error;
        penalty = each;
      }
    }
    double[] coefficients = new double[along.length];
    for (int k = 0; k < along.length; k++) {
      add(along[k] / (Math.max(0, values[k]) + penalty * rows), vectors[k], along.length, coefficients);
    }
    return coefficients;
  }

  /** What is left of the squares of a response, by the degrees of freedom that are left. */
  private static double error(double[] along, double all, double[] values, double penalty, int rows) {
    double left = all;
    double degrees = rows - 1.0;
    for (int k = 0; k < along.length; k++) {
      double value = Math.max(0, values[k]);
      double shrunk = 1 / (value + penalty);
      left -= along[k] * along[k] * shrunk * (2 - value * shrunk);
      degrees -= value * shrunk;
    }
    return degrees < 1 ? Double.POSITIVE_INFINITY : left / (degrees * degrees);
  }

  /** What is expected of the response with a number. */
  double expected(int response, double... features) {
    double sum = responseMeans[response];
    double[] times = coefficients[response];
    for (int k = 0; k < features.length; k++) {
      sum += times[k] * (features[k] - featureMeans[k]);
    }
    return sum;
  }
}
