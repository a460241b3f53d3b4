package canyu.calibration.inference.diagnostics;

import canyu.calibration.inference.linear.Columns;
import canyu.calibration.inference.linear.Covariance;
import canyu.calibration.inference.linear.LowerTriangle;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.RandomStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Whether what was observed and what runs of the simulator give are as near to each other, all statistics together, as
 * their errors would have them.
 *
 * @param observed one value for each statistic
 * @param errors their covariance, which is known; none may be without error
 * @param given one row a run, two at least, one column a statistic
 */
public record JointCheck(double[] observed, double[][] errors, double[][] given) {

  private static final int OBSERVATIONS_PER_RUN = 10;
  /** As good as infinitely many. */
  private static final double MOST_DEGREES = 1e6;

  /**
   * Probability of a mean of the runs at least as far away by chance, 0 to 1.
   *
   * <p>Hotelling's T² with the degrees of freedom of a sum of a known covariance and one that is estimated from the runs
   * (Krishnamoorthy and Yu 2004).
   */
  public double meanP() {
    RealMatrix ofMean = spread().scalarMultiply(1.0 / given.length);
    RealMatrix all = new Array2DRowRealMatrix(errors).add(ofMean);
    double size = observed.length;
    RealMatrix part = SymmetricMatrices.cholesky(all).getSolver().solve(ofMean);
    double trace = part.getTrace();
    double degrees = (given.length - 1) * (size + size * size) / (part.multiply(part).getTrace() + trace * trace);
    double left = Math.min(MOST_DEGREES, degrees - size + 1);
    return 1 - new FDistribution(null, size, left)
        .cumulativeProbability(distance(observed, Columns.means(given), all) * left / (size * (left + size - 1)));
  }

  /**
   * The predictive p: the part of observations with errors of their own, ten of each run, that are at least as far from
   * the mean of the runs as the real one, by squared distance.
   *
   * @param seed of the errors
   * @param purpose a name that no other errors of this seed have
   */
  public double predictiveP(long seed, String purpose) {
    RealMatrix all = new Array2DRowRealMatrix(errors).add(spread());
    double[][] root = SymmetricMatrices.root(errors);
    double[] mean = Columns.means(given);
    double real = distance(observed, mean, all);
    int observations = OBSERVATIONS_PER_RUN * given.length;
    long farther = IntStream.range(0, observations).filter(k -> {
      double[] of = given[k % given.length];
      double[] off = LowerTriangle.times(root, RandomStream.of(seed, purpose, k).normals(of.length));
      Arrays.setAll(off, j -> of[j] + off[j]);
      return distance(off, mean, all) >= real;
    }).count();
    return (farther + 1.0) / (observations + 1.0);
  }

  private RealMatrix spread() {
    return new Array2DRowRealMatrix(Covariance.of(given)).scalarMultiply(given.length / (given.length - 1.0));
  }

  private static double distance(double[] one, double[] other, RealMatrix covariance) {
    RealVector away = new ArrayRealVector(one).subtract(new ArrayRealVector(other));
    return away.dotProduct(SymmetricMatrices.cholesky(covariance).getSolver().solve(away));
  }
}
