package canyu.calibration.inference;

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
record Targets(double[] observed, double[][] error, int[] used) {

  static Targets of(Problem problem) {
    Observation observation = problem.observation();
    double[] values = observation.values();
    double[] slopes = new double[values.length];
    for (int j = 0; j < values.length; j++) {
      slopes[j] = problem.statistics().get(j).scale().slope(values[j]);
    }
    double[][] error = observation.covariance();
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values.length; j++) {
        error[i][j] *= slopes[i] * slopes[j];
      }
    }
    int[] used = IntStream.range(0, values.length).filter(j -> !observation.heldOut()[j]).toArray();
    return new Targets(transformed(problem, values), error, used);
  }

  static double[] transformed(Problem problem, double[] statistics) {
    double[] transformed = new double[statistics.length];
    for (int j = 0; j < transformed.length; j++) {
      transformed[j] = problem.statistics().get(j).scale().transformed(statistics[j]);
    }
    return transformed;
  }

  static double[] natural(Problem problem, double[] transformed) {
    double[] natural = new double[transformed.length];
    for (int j = 0; j < natural.length; j++) {
      natural[j] = problem.statistics().get(j).scale().natural(transformed[j]);
    }
    return natural;
  }

  /** These targets with errors as if the likelihood were raised to a power. */
  Targets lessSure(double power) {
    double[][] larger = Arrays.stream(error)
        .map(row -> Arrays.stream(row).map(x -> x / power).toArray()).toArray(double[][]::new);
    return new Targets(observed, larger, used);
  }

  /** The squared distance of some statistics from the used targets, in standard deviations of their errors. */
  double distance(double[] transformed) {
    double[] away = IntStream.of(used).mapToDouble(j -> transformed[j] - observed[j]).toArray();
    RealVector vector = new ArrayRealVector(away, false);
    return vector.dotProduct(EmulatedLikelihood.cholesky(EmulatedLikelihood.sub(error, used)).getSolver().solve(vector));
  }

  /** These targets with other observed values and the same errors. */
  Targets withObserved(double[] others) {
    return new Targets(others, error, used);
  }
}
