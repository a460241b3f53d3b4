package canyu.calibration.inference.problem;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * What is believed after the observation: draws of equal weight.
 *
 * @param parameters one row a draw, one column an unknown (nuisance ones too), on their natural scale
 * @param logLikelihood of every draw, up to one constant for all; for the check engine, minus half the squared distance
 * @param statistics what the simulator gives for every draw, its luck included: one column a statistic (held-out ones
 *     too), on the natural scale, without the errors of the observation
 */
public record Posterior(double[][] parameters, double[] logLikelihood, double[][] statistics) {

  /** How many draws there are. */
  public int size() {
    return parameters.length;
  }

  /** The same with each draw as something takes it. */
  public Posterior as(UnaryOperator<double[]> taken) {
    return new Posterior(Arrays.stream(parameters).map(taken).toArray(double[][]::new), logLikelihood, statistics);
  }

  /** All draws of one unknown. */
  public double[] column(int unknown) {
    double[] column = new double[parameters.length];
    for (int k = 0; k < column.length; k++) {
      column[k] = parameters[k][unknown];
    }
    return column;
  }
}
