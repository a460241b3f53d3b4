package canyu.calibration.inference.problem;

import java.util.function.UnaryOperator;

/**
 * The parameters that come nearest to the targets.
 *
 * @param parameters the values of all unknowns, on their natural scale
 * @param misfit the J-statistic: the weighted sum of squared distances
 * @param degrees of freedom: targets fitted less fitted unknowns; the test says nothing below 1
 * @param p probability of a misfit at least as large if the simulator is right; NaN without degrees of freedom
 * @param runs of the simulator that were made for it
 */
public record PointEstimate(double[] parameters, double misfit, int degrees, double p, int runs) {

  /** The same with the parameters as something takes them. */
  public PointEstimate as(UnaryOperator<double[]> taken) {
    return new PointEstimate(taken.apply(parameters), misfit, degrees, p, runs);
  }
}
