package canyu.calibration.inference.linear;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;

/** Covariances from few runs. */
public final class ShrunkCovariance {

  private static final double LEAST_VARIANCE = 1e-18;

  private ShrunkCovariance() {}

  /**
   * The covariance of residuals, with correlations shrunk towards 0 as far as they may be chance (Schäfer and Strimmer
   * 2005): from few runs, errors of a full matrix would move a posterior more than the correlations themselves.
   *
   * @param residuals one row a run, one column a statistic
   * @param degrees of freedom that the residuals have left
   */
  public static double[][] of(double[][] residuals, double degrees) {
    RealMatrix r = new Array2DRowRealMatrix(residuals, false);
    double[][] covariance = r.transpose().multiply(r).scalarMultiply(1 / degrees).getData();
    double kept = 1 - shrinkage(residuals);
    for (int j = 0; j < covariance.length; j++) {
      covariance[j][j] += LEAST_VARIANCE;
      for (int k = 0; k < covariance.length; k++) {
        covariance[j][k] *= j == k ? 1 : kept;
      }
    }
    return covariance;
  }

  /** The sum of the variances of all correlations over that of their squares, at most 1. */
  private static double shrinkage(double[][] residuals) {
    int n = residuals.length;
    double chance = 0;
    double found = 0;
    for (int j = 0; j < residuals[0].length; j++) {
      for (int k = 0; k < j; k++) {
        double[] products = standardisedProducts(residuals, j, k);
        chance += StatUtils.variance(products) / n;
        found += StrictMath.pow(StatUtils.mean(products), 2);
      }
    }
    return found > 0 ? Math.min(1, chance / found) : 0;
  }

  private static double[] standardisedProducts(double[][] residuals, int one, int other) {
    double squares = 0;
    double otherSquares = 0;
    for (double[] row : residuals) {
      squares += row[one] * row[one] / residuals.length;
      otherSquares += row[other] * row[other] / residuals.length;
    }
    double scale = Math.sqrt(squares * otherSquares) + LEAST_VARIANCE;
    return Arrays.stream(residuals).mapToDouble(row -> row[one] * row[other] / scale).toArray();
  }
}
