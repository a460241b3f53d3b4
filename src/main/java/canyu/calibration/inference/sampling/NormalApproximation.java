package canyu.calibration.inference.sampling;

import canyu.calibration.inference.emulator.EmulatedLikelihood;
import canyu.calibration.inference.emulator.Emulator;
import canyu.calibration.inference.problem.Coordinate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer.Optimum;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.fitting.leastsquares.ParameterValidator;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.Pair;

/**
 * The normal distribution that a posterior would be if its emulator were linear: found by least squares (Levenberg and
 * Marquardt), where the prior counts as further observations. For samplers to start from, not to conclude from.
 *
 * @param mean of the unknowns that count
 * @param covariance of the same
 */
record NormalApproximation(double[] mean, double[][] covariance) {

  private static final int QUANTILES = 99;
  private static final double STEP = 1e-4;
  private static final int MOST_STEPS = 500;
  private static final double CLOSE = 1e-6;
  private static final double SINGULAR = 1e-14;

  /** A normal stand-in for the prior of an unknown that counts, and the range it is kept in. */
  private record Belief(double mean, double sd, double least, double most) {

    static Belief of(Coordinate coordinate) {
      double[] spread = IntStream.rangeClosed(1, QUANTILES)
          .mapToDouble(k -> coordinate.work(coordinate.prior().quantile(k / (QUANTILES + 1.0)))).toArray();
      return new Belief(StatUtils.mean(spread), Math.sqrt(StatUtils.variance(spread)), spread[0],
          spread[QUANTILES - 1]);
    }

    double standardised(double value) {
      return (value - mean) / sd;
    }

    double within(double value) {
      return Math.max(least, Math.min(most, value));
    }
  }

  /**
   * The approximation that is reached from a point.
   *
   * @param start on the scales of the emulator
   */
  static NormalApproximation from(double[] start, Emulator emulator, EmulatedLikelihood likelihood) {
    int[] counting = emulator.counting();
    Belief[] beliefs = IntStream.of(counting).mapToObj(i -> Belief.of(emulator.coordinates()[i]))
        .toArray(Belief[]::new);
    ParameterValidator inside = at -> new ArrayRealVector(IntStream.range(0, counting.length)
        .mapToDouble(i -> beliefs[i].within(at.getEntry(i))).toArray(), false);
    double[] first = IntStream.of(counting).mapToDouble(i -> start[i]).toArray();
    Optimum optimum = new LevenbergMarquardtOptimizer().optimize(new LeastSquaresBuilder()
        .start(first)
        .target(new double[likelihood.standardised(start).length + counting.length])
        .model(at -> model(at, start, counting, beliefs, likelihood))
        .parameterValidator(inside)
        .checker((iteration, before, after) -> Math.abs(before.getCost() - after.getCost()) < CLOSE)
        .maxEvaluations(MOST_STEPS).maxIterations(MOST_STEPS)
        .build());
    return new NormalApproximation(optimum.getPoint().toArray(), optimum.getCovariances(SINGULAR).getData());
  }

  /** Residuals and their derivatives. */
  private static Pair<RealVector, RealMatrix> model(
      RealVector at, double[] start, int[] counting, Belief[] beliefs, EmulatedLikelihood likelihood) {
    double[] point = start.clone();
    for (int i = 0; i < counting.length; i++) {
      point[counting[i]] = at.getEntry(i);
    }
    double[] here = residuals(point, counting, beliefs, likelihood);
    double[][] gradient = new double[here.length][counting.length];
    for (int i = 0; i < counting.length; i++) {
      double step = STEP * beliefs[i].sd();
      double kept = point[counting[i]];
      point[counting[i]] = kept + step;
      double[] there = residuals(point, counting, beliefs, likelihood);
      point[counting[i]] = kept;
      for (int j = 0; j < here.length; j++) {
        gradient[j][i] = (there[j] - here[j]) / step;
      }
    }
    return Pair.create(new ArrayRealVector(here, false), new Array2DRowRealMatrix(gradient, false));
  }

  private static double[] residuals(
      double[] point, int[] counting, Belief[] beliefs, EmulatedLikelihood likelihood) {
    double[] data = likelihood.standardised(point);
    double[] all = Arrays.copyOf(data, data.length + counting.length);
    for (int i = 0; i < counting.length; i++) {
      all[data.length + i] = beliefs[i].standardised(point[counting[i]]);
    }
    return all;
  }
}
