package canyu.calibration.inference.linear;

import java.util.stream.DoubleStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DiagonalMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** Covariances as matrices: parts of them, and their roots. */
public final class SymmetricMatrices {

  private static final double JITTER = 1e-10;
  private static final double NOTHING = 1e-18;

  private SymmetricMatrices() {}

  /** Some rows and the same columns. */
  public static RealMatrix sub(double[][] matrix, int[] kept) {
    return new Array2DRowRealMatrix(matrix).getSubMatrix(kept, kept);
  }

  /** The Cholesky decomposition of a covariance, whose diagonal grows by next to nothing. */
  public static CholeskyDecomposition cholesky(RealMatrix matrix) {
    RealMatrix sound = symmetric(matrix);
    for (int i = 0; i < sound.getRowDimension(); i++) {
      sound.multiplyEntry(i, i, 1 + JITTER);
    }
    return new CholeskyDecomposition(sound, 1e-6, 0);
  }

  /** A lower triangular root of a covariance, which may have no variance in places. */
  public static double[][] root(double[][] covariance) {
    RealMatrix sound = new Array2DRowRealMatrix(covariance);
    for (int i = 0; i < covariance.length; i++) {
      sound.addToEntry(i, i, NOTHING);
    }
    return cholesky(sound).getL().getData();
  }

  /** The symmetric root of a covariance, which may have no variance in places. */
  public static double[][] symmetricRoot(double[][] covariance) {
    EigenDecomposition eigen = new EigenDecomposition(symmetric(new Array2DRowRealMatrix(covariance)));
    double[] roots = DoubleStream.of(eigen.getRealEigenvalues()).map(value -> Math.sqrt(Math.max(0, value))).toArray();
    return eigen.getV().multiply(new DiagonalMatrix(roots)).multiply(eigen.getVT()).getData();
  }

  /** The mean of a matrix and its transpose, which are the same but for rounding. */
  public static RealMatrix symmetric(RealMatrix matrix) {
    return matrix.add(matrix.transpose()).scalarMultiply(0.5);
  }
}
