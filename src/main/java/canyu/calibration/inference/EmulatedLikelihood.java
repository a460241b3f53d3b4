package canyu.calibration.inference;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How likely an observation is at a point, by an emulator: normal with mean f(θ) and covariance h(θ)S + C, where C is
 * the covariance of the observation's own errors.
 *
 * <p>Rotated once so that S + C is the identity and S is diagonal, which leaves a sum of squares for every point. S does
 * not depend on θ: where the noise of shares and counts does, its logarithm in the likelihood pulls more than it should
 * if the dependence is only roughly known (measured on bernoulli_glm). Nor does h grow beyond what three
 * quarters of the runs have: targets that contradict each other would otherwise drive the posterior to where the
 * emulator knows least. Not for several threads: it keeps its scratch.
 */
final class EmulatedLikelihood {

  private static final double CEILING = 75;
  private static final double JITTER = 1e-10;
  private static final double NOTHING = 1e-18;

  private final Features features;
  private final double[][] rotation;
  private final int[] used;
  private final double[] emulated;
  private final double[][] inverse;
  private final double[] featureMeans;
  private final double[] responseMeans;
  private final double fewness;
  private final double[][] slopes;
  private final double[] atMeans;
  private final double[] scratch;
  private final double[] residual;
  private final double ceiling;

  EmulatedLikelihood(Emulator emulator, Targets targets) {
    features = emulator.features;
    used = targets.used();
    RealMatrix average = sub(emulator.noise, used);
    RealMatrix all = average.add(sub(targets.error(), used));
    RealMatrix root = new LUDecomposition(cholesky(all).getL()).getSolver().getInverse();
    EigenDecomposition eigen = new EigenDecomposition(symmetric(root.multiply(average).multiply(root.transpose())));
    emulated = eigen.getRealEigenvalues();
    for (int j = 0; j < emulated.length; j++) {
      emulated[j] = Math.max(0, Math.min(1, emulated[j]));
    }
    rotation = eigen.getVT().multiply(root).getData();
    inverse = emulator.fit.inverse;
    featureMeans = emulator.fit.featureMeans;
    responseMeans = emulator.fit.responseMeans;
    fewness = 1 + 1.0 / emulator.points.length;
    slopes = slopes(emulator.fit.coefficients);
    scratch = new double[features.count()];
    residual = new double[used.length];
    atMeans = rotated(targets.observed());
    ceiling = StatUtils.percentile(Arrays.stream(emulator.points).mapToDouble(this::growth).toArray(), CEILING);
  }

  private EmulatedLikelihood(EmulatedLikelihood other, double[] observedRotated) {
    features = other.features;
    rotation = other.rotation;
    used = other.used;
    emulated = other.emulated;
    inverse = other.inverse;
    featureMeans = other.featureMeans;
    responseMeans = other.responseMeans;
    fewness = other.fewness;
    slopes = other.slopes;
    scratch = new double[features.count()];
    residual = new double[used.length];
    atMeans = observedRotated;
    ceiling = other.ceiling;
  }

  /** The same for another observation with the same errors. */
  EmulatedLikelihood of(double[] observed) {
    return new EmulatedLikelihood(this, rotated(observed));
  }

  /** The same with scratch of its own, for another chain. */
  EmulatedLikelihood copy() {
    return new EmulatedLikelihood(this, atMeans);
  }

  static RealMatrix sub(double[][] matrix, int[] kept) {
    return new Array2DRowRealMatrix(matrix).getSubMatrix(kept, kept);
  }

  static CholeskyDecomposition cholesky(RealMatrix matrix) {
    RealMatrix sound = symmetric(matrix);
    for (int i = 0; i < sound.getRowDimension(); i++) {
      sound.multiplyEntry(i, i, 1 + JITTER);
    }
    return new CholeskyDecomposition(sound, 1e-6, 0);
  }

  /** A lower triangular root of a covariance, which may have no variance in places. */
  static double[][] root(double[][] covariance) {
    RealMatrix sound = new Array2DRowRealMatrix(covariance);
    for (int i = 0; i < covariance.length; i++) {
      sound.addToEntry(i, i, NOTHING);
    }
    return cholesky(sound).getL().getData();
  }

  private static RealMatrix symmetric(RealMatrix matrix) {
    return matrix.add(matrix.transpose()).scalarMultiply(0.5);
  }

  private double[][] slopes(double[][] coefficients) {
    double[][] rotated = new double[coefficients.length][used.length];
    for (int i = 0; i < coefficients.length; i++) {
      for (int j = 0; j < used.length; j++) {
        for (int k = 0; k < used.length; k++) {
          rotated[i][j] += rotation[j][k] * coefficients[i][used[k]];
        }
      }
    }
    return rotated;
  }

  private double[] rotated(double[] observed) {
    double[] rotated = new double[used.length];
    for (int j = 0; j < used.length; j++) {
      for (int k = 0; k < used.length; k++) {
        rotated[j] += rotation[j][k] * (observed[used[k]] - responseMeans[used[k]]);
      }
    }
    return rotated;
  }

  /**
   * The logarithm of the likelihood at a point, up to a constant.
   *
   * @param farthest the largest growth of the residual covariance that is believed; minus infinity beyond
   */
  double at(double[] point, double farthest) {
    double h = prepare(point);
    if (h > farthest) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = 0;
    for (int j = 0; j < residual.length; j++) {
      double variance = variance(j, h);
      sum += residual[j] * residual[j] / variance + Math.log(variance);
    }
    return -sum / 2;
  }

  /** The squared distance between observation and emulator, in standard deviations of all that may part them. */
  double misfit(double[] point) {
    double h = prepare(point);
    double sum = 0;
    for (int j = 0; j < residual.length; j++) {
      sum += residual[j] * residual[j] / variance(j, h);
    }
    return sum;
  }

  /** What parts the observation from the emulator at a point, as independent standard deviations. */
  double[] standardised(double[] point) {
    double h = prepare(point);
    double[] standardised = new double[residual.length];
    for (int j = 0; j < standardised.length; j++) {
      standardised[j] = residual[j] / Math.sqrt(variance(j, h));
    }
    return standardised;
  }

  private double variance(int dimension, double h) {
    return 1 + emulated[dimension] * (Math.min(h, ceiling) - 1);
  }

  /** Fills the residual and returns the factor h. */
  private double prepare(double[] point) {
    features.fill(point, scratch);
    int dimensions = residual.length;
    System.arraycopy(atMeans, 0, residual, 0, dimensions);
    double quadratic = 0;
    for (int i = 0; i < scratch.length; i++) {
      double f = scratch[i] - featureMeans[i];
      scratch[i] = f;
      double[] slope = slopes[i];
      for (int j = 0; j < dimensions; j++) {
        residual[j] -= f * slope[j];
      }
      double[] row = inverse[i];
      double half = 0.5 * row[i] * f;
      for (int k = 0; k < i; k++) {
        half += row[k] * scratch[k];
      }
      quadratic += f * half;
    }
    return fewness + 2 * quadratic;
  }

  /** The factor by which the residual covariance grows at a point. */
  double growth(double[] point) {
    return prepare(point);
  }
}
