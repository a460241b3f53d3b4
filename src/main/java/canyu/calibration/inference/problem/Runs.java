package canyu.calibration.inference.problem;

/**
 * Runs of the simulator that did not fail, in order.
 *
 * @param parameters one row a run, on their natural scale
 * @param statistics one row a run, on their natural scale
 * @param round the round each was made in, from 0
 */
public record Runs(double[][] parameters, double[][] statistics, int[] round) {

  /** How many there are. */
  public int size() {
    return parameters.length;
  }
}
