package canyu.calibration.inference.emulator;

import canyu.calibration.inference.problem.Coordinate;
import java.util.Optional;

/**
 * What the simulator would give, near the runs it was made from: the mean of each statistic, the covariance S of what
 * runs differ from it, and a factor h by which S grows where there are few runs. Points are on the scales of the
 * emulator's coordinates.
 */
public interface Emulator {

  /** The scale of every unknown. */
  Coordinate[] coordinates();

  /** The points near the posterior that speak for it: one row a run. */
  double[][] points();

  /** Covariance of what the runs at these points differ from it, one row and one column a statistic. */
  double[][] noise();

  /** What they differ from a prediction made without them, in standard deviations: one row a run. */
  double[][] standardised();

  /** How the spread of residuals varies with the unknowns; empty if it is taken for the same everywhere. */
  Optional<ResidualVariance> spread();

  /** What the size of these differences might depend on: one row a run. */
  double[][] features();

  /** The unknowns on which the statistics depend; the others, all of them nuisance parameters, are standard normal as before. */
  int[] counting();

  /** Its predictions, for one thread: they keep their scratch. */
  Predictor predictor();

  /** Predicts at points. */
  interface Predictor {

    /**
     * Writes the mean of all statistics at a point, transformed.
     *
     * @return the factor h by which the covariance grows there
     */
    double at(double[] point, double[] mean);

    /**
     * Adds the gradient, in each unknown, of a weighted sum of the means at the point where they were asked for last.
     *
     * @return whether the gradient is known
     */
    default boolean addGradient(double[] weights, double[] gradient) {
      return false;
    }
  }

  /** The mean of all statistics at a point, transformed. */
  default double[] mean(double[] point) {
    double[] mean = new double[noise().length];
    predictor().at(point, mean);
    return mean;
  }

  /** A point from the natural values of all unknowns. */
  default double[] work(double[] natural) {
    return Coordinate.work(coordinates(), natural);
  }

  /** The natural values of all unknowns at a point. */
  default double[] natural(double[] point) {
    double[] natural = new double[point.length];
    for (int i = 0; i < natural.length; i++) {
      natural[i] = coordinates()[i].natural(point[i]);
    }
    return natural;
  }

  /** The z of all unknowns at a point. */
  default double[] z(double[] point) {
    double[] z = new double[point.length];
    for (int i = 0; i < z.length; i++) {
      z[i] = coordinates()[i].z(point[i]);
    }
    return z;
  }

  /** The logarithm of the prior density of the unknowns that count. */
  default double logPrior(double[] point) {
    double sum = 0;
    for (int i : counting()) {
      sum += coordinates()[i].logPrior(point[i]);
    }
    return sum;
  }
}
