package canyu.calibration.inference.emulator;

import canyu.calibration.inference.linear.Columns;
import canyu.calibration.inference.linear.RidgeRegression;
import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How the standard deviations of an emulator's residuals vary with the unknowns: their squares are log-linear (Harvey
 * 1976), found by regressing squared residuals on the unknowns, with a ridge that leaves next to nothing where nothing
 * stands out.
 */
public final class ResidualVariance {

  private static final int PASSES = 3;
  private static final double MOST_SURPRISING = 16;
  private static final double FARTHEST = 3;

  private final double[] middle;
  private final double[] width;
  /** Of the logarithm of the variance: one row an unknown, one column a statistic. */
  private final double[][] coefficients;
  private final double[] constants;

  /**
   * Finds how residuals vary.
   *
   * @param points one row a run, one column an unknown
   * @param standardised residuals of the same runs, each in the standard deviation of all of its statistic
   */
  ResidualVariance(double[][] points, double[][] standardised) {
    int statistics = standardised[0].length;
    middle = Columns.means(points);
    width = new double[middle.length];
    Arrays.setAll(width, i -> Math.max(1e-12, Math.sqrt(StatUtils.populationVariance(
        Arrays.stream(points).mapToDouble(point -> point[i]).toArray()))));
    coefficients = new double[middle.length][statistics];
    constants = new double[statistics];
    double[][] scaled = Arrays.stream(points).map(this::scaled).toArray(double[][]::new);
    for (int pass = 0; pass < PASSES; pass++) {
      RidgeRegression fit = new RidgeRegression(scaled, surprises(scaled, standardised));
      for (int i = 0; i < coefficients.length; i++) {
        for (int j = 0; j < statistics; j++) {
          coefficients[i][j] += fit.coefficients[i][j];
        }
      }
      keepAverages(scaled);
    }
  }

  private double[] scaled(double[] point) {
    double[] scaled = new double[point.length];
    Arrays.setAll(scaled, i -> Math.max(-FARTHEST, Math.min(FARTHEST, (point[i] - middle[i]) / width[i])));
    return scaled;
  }

  /** Squared residuals in units of the variance as it is known so far, less 1. */
  private double[][] surprises(double[][] scaled, double[][] standardised) {
    double[][] surprises = new double[scaled.length][constants.length];
    for (int k = 0; k < scaled.length; k++) {
      for (int j = 0; j < constants.length; j++) {
        double square = standardised[k][j] * standardised[k][j];
        surprises[k][j] = Math.min(MOST_SURPRISING, square * StrictMath.exp(-logVariance(scaled[k], j))) - 1;
      }
    }
    return surprises;
  }

  /** Lets the variances be 1 on average over the points. */
  private void keepAverages(double[][] scaled) {
    for (int j = 0; j < constants.length; j++) {
      int statistic = j;
      constants[j] -= StrictMath.log(Arrays.stream(scaled)
          .mapToDouble(point -> StrictMath.exp(logVariance(point, statistic))).average().orElseThrow());
    }
  }

  private double logVariance(double[] scaled, int statistic) {
    double sum = constants[statistic];
    for (int i = 0; i < scaled.length; i++) {
      sum += scaled[i] * coefficients[i][statistic];
    }
    return sum;
  }

  /** Writes the variance of every residual at a point, in units of its average. */
  void variances(double[] point, double[] variances) {
    double[] scaled = scaled(point);
    for (int j = 0; j < variances.length; j++) {
      variances[j] = StrictMath.exp(logVariance(scaled, j));
    }
  }
}
