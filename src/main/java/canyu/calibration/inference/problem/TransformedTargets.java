package canyu.calibration.inference.problem;

import canyu.calibration.inference.linear.SymmetricMatrices;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/**
 * The observation on the scales on which statistics are emulated.
 *
 * @param observed values
 * @param error covariance of all errors of the observation
 * @param used the statistics that enter the likelihood
 */
public record TransformedTargets(double[] observed, double[][] error, int[] used) {

  public static TransformedTargets of(InverseProblem problem) {
    Observation observation = problem.observation();
    double[] values = observation.values();
    double[] derivatives = new double[values.length];
    for (int j = 0; j < values.length; j++) {
      derivatives[j] = problem.statistics().get(j).scale().derivative(values[j]);
    }
    double[][] error = observation.covariance();
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values.length; j++) {
        error[i][j] *= derivatives[i] * derivatives[j];
      }
    }
    int[] used = IntStream.range(0, values.length).filter(j -> !observation.heldOut()[j]).toArray();
    return new TransformedTargets(transformed(problem, values), error, used);
  }

  public static double[] transformed(InverseProblem problem, double[] statistics) {
    double[] transformed = new double[statistics.length];
    for (int j = 0; j < transformed.length; j++) {
      transformed[j] = problem.statistics().get(j).scale().transformed(statistics[j]);
    }
    return transformed;
  }

  public static double[] natural(InverseProblem problem, double[] transformed) {
    double[] natural = new double[transformed.length];
    for (int j = 0; j < natural.length; j++) {
      natural[j] = problem.statistics().get(j).scale().natural(transformed[j]);
    }
    return natural;
  }

  /** These targets with errors as if the likelihood were raised to a power. */
  public TransformedTargets lessSure(double power) {
    double[][] larger = Arrays.stream(error)
        .map(row -> Arrays.stream(row).map(x -> x / power).toArray()).toArray(double[][]::new);
    return new TransformedTargets(observed, larger, used);
  }

  /** The squared distance of some statistics from the used targets, in standard deviations of their errors. */
  public double distance(double[] transformed) {
    double[] away = IntStream.of(used).mapToDouble(j -> transformed[j] - observed[j]).toArray();
    RealVector vector = new ArrayRealVector(away, false);
    return vector.dotProduct(SymmetricMatrices.cholesky(SymmetricMatrices.sub(error, used)).getSolver().solve(vector));
  }

  /** These targets with other observed values and the same errors. */
  public TransformedTargets withObserved(double[] others) {
    return new TransformedTargets(others, error, used);
  }
}
