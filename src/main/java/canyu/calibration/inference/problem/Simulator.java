package canyu.calibration.inference.problem;

/** What makes statistics of parameters, with luck of its own in every run. */
public interface Simulator {

  /**
   * Simulates some sets of parameters, on as many threads as it likes.
   *
   * @param firstRun the number of the first run; run {@code firstRun + k} belongs to row k and has luck of its own, so
   *     that the same number and parameters always give the same statistics
   * @param parameters one row a run, one column an unknown, on their natural scale
   * @return one row a run, in the same order, one column a statistic on its natural scale; a row that holds a NaN is
   *     a failed run, which is left out
   */
  double[][] simulate(long firstRun, double[][] parameters);

  /**
   * The same with the luck of earlier runs.
   *
   * @param luck for each row, the number of the run whose luck it has
   */
  default double[][] simulate(long firstRun, long[] luck, double[][] parameters) {
    double[][] results = new double[parameters.length][];
    for (int k = 0; k < results.length; k++) {
      results[k] = simulate(luck[k], new double[][] {parameters[k]})[0];
    }
    return results;
  }
}
