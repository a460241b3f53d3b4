package canyu.calibration.inference.problem;

import java.util.function.UnaryOperator;

/**
 * The parameters that come nearest to the targets.
 *
 * @param parameters the values of all unknowns, on their natural scale
 * @param atBound of each unknown, whether it lies at the end of what was searched: the targets would have it beyond
 * @param given what the simulator gave there: one row a run, one column a statistic, on their natural scale
 * @param misfit the J-statistic: the weighted sum of squared distances
 * @param degrees of freedom: targets fitted less fitted unknowns; the test says nothing below 1
 * @param p probability of a misfit at least as large if the simulator is right; NaN without degrees of freedom
 * @param runs of the simulator that were made for it
 */
public record PointEstimate(
    double[] parameters, boolean[] atBound, double[][] given, double misfit, int degrees, double p, int runs) {

  private static final double REJECTED = 0.01;

  /** Whether so large a misfit is hardly chance, so that no parameters meet all targets; one of a hundred is, though. */
  public boolean isRejected() {
    return p < REJECTED;
  }

  /** The same with the parameters as something takes them. */
  public PointEstimate as(UnaryOperator<double[]> taken) {
    return new PointEstimate(taken.apply(parameters), atBound, given, misfit, degrees, p, runs);
  }
}
