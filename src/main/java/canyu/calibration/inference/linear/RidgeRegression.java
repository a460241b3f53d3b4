package canyu.calibration.inference.linear;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A ridge regression of several responses on the same features, its penalty chosen by leave-one-out error.
 *
 * <p>Centred features F and responses Y; coefficients (FᵀF + λI)⁻¹FᵀY by one eigendecomposition for all penalties.
 * Leave-one-out residuals follow from the leverages without any refit (Allen 1974).
 */
public final class RidgeRegression {

  private static final double[] PENALTIES = {1e-8, 1e-4, 1e-3, 1e-2, 3e-2, 0.1, 0.3, 1, 10, 100};

  private static final double NEXT_TO_NOTHING = 1e-10;

  final double[] featureMeans;
  final double[] responseMeans;
  /** One row a feature, one column a response. */
  public final double[][] coefficients;
  /** The inverse of FᵀF + λI. */
  public final double[][] inverse;
  /** Residuals of every point by the fit to all others. */
  public final double[][] left;
  /** Residuals of the fit. */
  public final double[][] residuals;
  /** How much each point determines its own fitted value, 0 to 1. */
  public final double[] leverage;
  /** Number of points less the number of parameters that the fit has used up. */
  public final double degrees;
  /** The sum over responses of the logarithm of the leave-one-out mean square. */
  public final double logError;

  public RidgeRegression(double[][] features, double[][] responses) {
    int n = features.length;
    featureMeans = Columns.means(features);
    responseMeans = Columns.means(responses);
    RealMatrix f = Columns.centred(features, featureMeans);
    RealMatrix y = Columns.centred(responses, responseMeans);
    EigenDecomposition eigen = new EigenDecomposition(parted(f.transpose().multiply(f)));
    double[] values = eigen.getRealEigenvalues();
    RealMatrix vectors = eigen.getV();
    double[][] z = f.multiply(vectors).getData();
    double[][] zy = new Array2DRowRealMatrix(z, false).transpose().multiply(y).getData();

    Trial best = null;
    for (double penalty : PENALTIES) {
      Trial trial = new Trial(z, zy, y.getData(), values, penalty * n);
      if (best == null || trial.logError < best.logError) {
        best = trial;
      }
    }
    double[] shrunk = best.inverseValues;
    RealMatrix scaled = vectors.copy();
    for (int i = 0; i < scaled.getRowDimension(); i++) {
      for (int k = 0; k < shrunk.length; k++) {
        scaled.multiplyEntry(i, k, shrunk[k]);
      }
    }
    coefficients = scaled.multiply(new Array2DRowRealMatrix(zy, false)).getData();
    inverse = scaled.multiply(vectors.transpose()).getData();
    residuals = best.residuals;
    left = best.left;
    leverage = best.leverage;
    degrees = Math.max(n / 10.0, n - best.used);
    logError = best.logError;
  }

  /**
   * Writes the responses that are predicted for some features, which it centres in place.
   *
   * @return how far the features are from those of the fit: fᵀ(FᵀF + λI)⁻¹f
   */
  public double predict(double[] features, double[] responses) {
    System.arraycopy(responseMeans, 0, responses, 0, responses.length);
    double half = 0;
    for (int i = 0; i < features.length; i++) {
      double f = features[i] - featureMeans[i];
      features[i] = f;
      double[] weights = coefficients[i];
      for (int j = 0; j < responses.length; j++) {
        responses[j] += f * weights[j];
      }
      double[] row = inverse[i];
      double across = 0.5 * row[i] * f;
      for (int k = 0; k < i; k++) {
        across += row[k] * features[k];
      }
      half += f * across;
    }
    return 2 * half;
  }

  /**
   * The same matrix with a diagonal that is larger by next to nothing, and by a little more from row to row: the
   * decomposition does not converge where there are fewer points than features, and so many eigenvalues 0.
   */
  private static RealMatrix parted(RealMatrix matrix) {
    double little = NEXT_TO_NOTHING * matrix.getTrace() / matrix.getRowDimension();
    for (int i = 0; i < matrix.getRowDimension(); i++) {
      matrix.addToEntry(i, i, little * (1 + (double) i / matrix.getRowDimension()));
    }
    return matrix;
  }

  /** The fit with one penalty. */
  private static final class Trial {

    final double[] inverseValues;
    final double[] leverage;
    final double[][] residuals;
    final double[][] left;
    final double used;
    final double logError;

    Trial(double[][] z, double[][] zy, double[][] y, double[] values, double penalty) {
      int n = z.length;
      int responses = y[0].length;
      inverseValues = new double[values.length];
      for (int k = 0; k < values.length; k++) {
        inverseValues[k] = 1 / (Math.max(0, values[k]) + penalty);
      }
      leverage = new double[n];
      residuals = new double[n][];
      left = new double[n][responses];
      double sum = 0;
      double[] squares = new double[responses];
      double[][] weights = scaled(zy);
      for (int i = 0; i < n; i++) {
        leverage[i] = Math.min(0.99, 1.0 / n + quadratic(z[i], inverseValues));
        sum += leverage[i];
        residuals[i] = residual(y[i], z[i], weights);
        for (int j = 0; j < responses; j++) {
          left[i][j] = residuals[i][j] / (1 - leverage[i]);
          squares[j] += left[i][j] * left[i][j] / n;
        }
      }
      used = sum;
      double logs = 0;
      for (double square : squares) {
        logs += StrictMath.log(Math.max(1e-300, square));
      }
      logError = logs;
    }

    private static double quadratic(double[] z, double[] weights) {
      double sum = 0;
      for (int k = 0; k < z.length; k++) {
        sum += z[k] * z[k] * weights[k];
      }
      return sum;
    }

    private double[][] scaled(double[][] zy) {
      double[][] weights = new double[zy.length][zy[0].length];
      for (int k = 0; k < weights.length; k++) {
        for (int j = 0; j < weights[k].length; j++) {
          weights[k][j] = inverseValues[k] * zy[k][j];
        }
      }
      return weights;
    }

    private static double[] residual(double[] y, double[] z, double[][] weights) {
      double[] residual = y.clone();
      for (int k = 0; k < z.length; k++) {
        for (int j = 0; j < residual.length; j++) {
          residual[j] -= z[k] * weights[k][j];
        }
      }
      return residual;
    }
  }
}
