package canyu.calibration.inference.problem;

import canyu.calibration.inference.linear.Columns;
import canyu.calibration.inference.linear.Covariance;
import canyu.calibration.inference.linear.LowerTriangle;
import canyu.calibration.inference.linear.SymmetricMatrices;
import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Where unknowns are tried: a mixture of normal distributions of their z.
 */
public final class Proposal {

  private final double[][] middles;
  private final double[] cumulative;
  private final double[] logWeights;
  private final double[][][] roots;
  private final double[][][] inverses;

  private Proposal(double[][] middles, double[] weights, double[][][] covariances) {
    this.middles = middles;
    cumulative = weights.clone();
    Arrays.parallelPrefix(cumulative, Double::sum);
    roots = new double[middles.length][][];
    inverses = new double[middles.length][][];
    logWeights = new double[middles.length];
    for (int k = 0; k < middles.length; k++) {
      roots[k] = SymmetricMatrices.cholesky(new Array2DRowRealMatrix(covariances[k])).getL().getData();
      inverses[k] = LowerTriangle.inverse(roots[k]);
      logWeights[k] = StrictMath.log(weights[k]);
      for (int i = 0; i < middles[k].length; i++) {
        logWeights[k] -= StrictMath.log(roots[k][i][i]);
      }
    }
  }

  /** The prior of some unknowns. */
  public static Proposal prior(int unknowns) {
    double[][] identity = MatrixUtils.createRealIdentityMatrix(unknowns).getData();
    return new Proposal(new double[1][unknowns], new double[] {1}, new double[][][] {identity});
  }

  /**
   * A normal distribution that is wider than some z, but in no direction wider than the prior unless they are.
   *
   * @param factor by which standard deviations grow
   */
  public static Proposal widened(double[][] z, double factor) {
    EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(Covariance.of(z)));
    double[] variances = eigen.getRealEigenvalues();
    for (int i = 0; i < variances.length; i++) {
      variances[i] = Math.max(Math.max(variances[i], 1e-10), Math.min(1, factor * factor * variances[i]));
    }
    RealMatrix vectors = eigen.getV();
    double[][] covariance =
        vectors.multiply(MatrixUtils.createRealDiagonalMatrix(variances)).multiply(vectors.transpose()).getData();
    return new Proposal(new double[][] {Columns.means(z)}, new double[] {1}, new double[][][] {covariance});
  }

  /**
   * A mixture about some z.
   *
   * @param weights of the z, which sum to 1
   * @param covariances one for each
   */
  public static Proposal about(double[][] z, double[] weights, double[][][] covariances) {
    return new Proposal(z, weights, covariances);
  }

  public double[] draw(RandomStream random) {
    double u = random.nextDouble() * cumulative[cumulative.length - 1];
    int found = Arrays.binarySearch(cumulative, u);
    int k = Math.min(cumulative.length - 1, found < 0 ? -found - 1 : found);
    double[] drawn = LowerTriangle.times(roots[k], random.normals(middles[k].length));
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] += middles[k][i];
    }
    return drawn;
  }

  /** The logarithm of the density at some z, up to the constant of a standard normal distribution. */
  public double logDensity(double[] z) {
    double[] logs = new double[middles.length];
    for (int k = 0; k < logs.length; k++) {
      logs[k] = logWeights[k] - LowerTriangle.distance(inverses[k], z, middles[k]) / 2;
    }
    return logSum(logs);
  }

  /** How that rises with each z; of the first part alone. */
  public double[] gradient(double[] z) {
    double[] away = new double[z.length];
    Arrays.setAll(away, i -> middles[0][i] - z[i]);
    return LowerTriangle.transposedTimes(inverses[0], LowerTriangle.times(inverses[0], away));
  }

  static double logSum(double[] logs) {
    double most = Arrays.stream(logs).max().orElseThrow();
    return most == Double.NEGATIVE_INFINITY ? most
        : most + StrictMath.log(Arrays.stream(logs).map(log -> StrictMath.exp(log - most)).sum());
  }

  /** The covariance of the first part. */
  public double[][] covariance() {
    return LowerTriangle.square(roots[0]);
  }

  /** The squared distance from the middle of the first part, in its standard deviations. */
  public double distance(double[] z) {
    return LowerTriangle.distance(inverses[0], z, middles[0]);
  }
}
