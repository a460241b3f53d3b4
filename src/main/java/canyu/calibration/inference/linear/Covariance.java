package canyu.calibration.inference.linear;

import java.util.Arrays;

/** Covariances of rows, weighted or not. */
public final class Covariance {

  private Covariance() {}

  public static double[][] of(double[][] rows) {
    double[] weights = new double[rows.length];
    Arrays.fill(weights, 1.0 / rows.length);
    return of(rows, weights);
  }

  public static double[] mean(double[][] rows, double[] weights) {
    double[] mean = new double[rows[0].length];
    for (int k = 0; k < rows.length; k++) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += weights[k] * rows[k][i];
      }
    }
    return mean;
  }

  /**
   * The covariance of rows about their mean.
   *
   * @param weights that sum to 1
   */
  public static double[][] of(double[][] rows, double[] weights) {
    double[] mean = mean(rows, weights);
    double[][] covariance = new double[mean.length][mean.length];
    for (int k = 0; k < rows.length; k++) {
      for (int i = 0; i < mean.length; i++) {
        for (int j = 0; j <= i; j++) {
          covariance[i][j] += weights[k] * (rows[k][i] - mean[i]) * (rows[k][j] - mean[j]);
        }
      }
    }
    for (int i = 0; i < mean.length; i++) {
      covariance[i][i] += 1e-14;
      for (int j = 0; j < i; j++) {
        covariance[j][i] = covariance[i][j];
      }
    }
    return covariance;
  }
}
