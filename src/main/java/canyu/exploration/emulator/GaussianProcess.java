package canyu.exploration.emulator;

import canyu.calibration.inference.linear.LowerTriangle;
import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A function known at some points, up to noise (Rasmussen and Williams, Gaussian Processes for Machine Learning, 2006,
 * algorithm 2.1). Values are standardised inside; all that is said is in their own unit.
 */
public final class GaussianProcess {

  private static final double TINY = 1e-10;

  private final Kernel kernel;
  private final double[][] points;
  private final double[] values;
  private final double mean;
  private final double scale;
  /** The inverse of the Cholesky factor of the covariance of the values. */
  private final double[][] root;
  private final double[] weights;

  /**
   * The function given its values.
   *
   * @param points one row each, of the same length
   */
  public static GaussianProcess of(Kernel kernel, double[][] points, double[] values) {
    double spread = Math.sqrt(StatUtils.variance(values));
    return new GaussianProcess(kernel, points, values, StatUtils.mean(values), spread > 0 ? spread : 1,
        LowerTriangle.inverse(factor(kernel, points)));
  }

  private GaussianProcess(Kernel kernel, double[][] points, double[] values, double mean, double scale, double[][] root) {
    this.kernel = kernel;
    this.points = points;
    this.values = values;
    this.mean = mean;
    this.scale = scale;
    this.root = root;
    this.weights = LowerTriangle.transposedTimes(root, LowerTriangle.times(root, standardised(values, mean, scale)));
  }

  private static double[] standardised(double[] values, double mean, double scale) {
    return Arrays.stream(values).map(value -> (value - mean) / scale).toArray();
  }

  private static double[][] factor(Kernel kernel, double[][] points) {
    int n = points.length;
    double[][] covariance = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        covariance[i][j] = kernel.of(points[i], points[j]);
        covariance[j][i] = covariance[i][j];
      }
      covariance[i][i] += kernel.noise() + TINY;
    }
    return new CholeskyDecomposition(new Array2DRowRealMatrix(covariance, false), 1e-9, 0).getL().getData();
  }

  /** The logarithm of the density of the standardised values, up to a constant. */
  static double evidence(Kernel kernel, double[][] points, double[] standardised) {
    double[][] factor = factor(kernel, points);
    double[] solved = new double[standardised.length];
    double log = 0;
    for (int i = 0; i < solved.length; i++) {
      double rest = standardised[i];
      for (int j = 0; j < i; j++) {
        rest -= factor[i][j] * solved[j];
      }
      solved[i] = rest / factor[i][i];
      log -= solved[i] * solved[i] / 2 + StrictMath.log(factor[i][i]);
    }
    return log;
  }

  /** What is expected of the function at a point, noise left out. */
  public NormalPrediction at(double[] point) {
    double[] covariance = covariance(point);
    double[] explained = LowerTriangle.times(root, covariance);
    return new NormalPrediction(mean + scale * product(covariance, weights),
        scale * Math.sqrt(Math.max(0, kernel.of(point, point) - product(explained, explained))));
  }

  /** The same of a value that is seen there, noise included. */
  public NormalPrediction seenAt(double[] point) {
    NormalPrediction function = at(point);
    return new NormalPrediction(function.mean(), Math.sqrt(function.sd() * function.sd() + scale * scale * kernel.noise()));
  }

  /** What is expected of its difference between two points. */
  public NormalPrediction difference(double[] point, double[] other) {
    double[] change = covariance(point);
    double[] others = covariance(other);
    Arrays.setAll(change, k -> change[k] - others[k]);
    double[] explained = LowerTriangle.times(root, change);
    double prior = kernel.of(point, point) + kernel.of(other, other) - 2 * kernel.of(point, other);
    return new NormalPrediction(scale * product(change, weights),
        scale * Math.sqrt(Math.max(0, prior - product(explained, explained))));
  }

  private double[] covariance(double[] point) {
    return Arrays.stream(points).mapToDouble(each -> kernel.of(each, point)).toArray();
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  /** The same function with one value more. */
  public GaussianProcess given(double[] point, double value) {
    int n = points.length;
    double[] explained = LowerTriangle.times(root, covariance(point));
    double last = Math.sqrt(Math.max(TINY,
        kernel.of(point, point) + kernel.noise() + TINY - product(explained, explained)));
    double[] row = Arrays.copyOf(LowerTriangle.transposedTimes(root, explained), n + 1);
    for (int k = 0; k < n; k++) {
      row[k] /= -last;
    }
    row[n] = 1 / last;
    double[][] grown = new double[n + 1][];
    for (int k = 0; k < n; k++) {
      grown[k] = Arrays.copyOf(root[k], n + 1);
    }
    grown[n] = row;
    double[][] more = Arrays.copyOf(points, n + 1);
    more[n] = point;
    double[] all = Arrays.copyOf(values, n + 1);
    all[n] = value;
    return new GaussianProcess(kernel, more, all, mean, scale, grown);
  }

  /** The slopes of the linear mean, by coordinate. */
  double[] slopes() {
    double[] slopes = new double[points[0].length];
    for (int i = 0; i < points.length; i++) {
      for (int k = 0; k < slopes.length; k++) {
        slopes[k] += kernel.slope() * weights[i] * points[i][k] * scale;
      }
    }
    return slopes;
  }

  /** What would have been expected of each value from all others: its mean, and how far the value may lie from it. */
  public NormalPrediction[] leftOut() {
    int n = points.length;
    NormalPrediction[] expected = new NormalPrediction[n];
    for (int i = 0; i < n; i++) {
      double precision = 0;
      for (int k = i; k < n; k++) {
        precision += root[k][i] * root[k][i];
      }
      expected[i] = new NormalPrediction(values[i] - scale * weights[i] / precision, scale / Math.sqrt(precision));
    }
    return expected;
  }
}
