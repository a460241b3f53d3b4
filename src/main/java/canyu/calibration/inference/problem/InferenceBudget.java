package canyu.calibration.inference.problem;

/**
 * What a calibration may cost.
 *
 * @param runs of the simulator, all rounds and engines together, 100 or more
 * @param rounds of the main engine, 1 or more; 3 to 5 are usual
 * @param seconds after which no further batch is begun; infinite where results must not depend on the clock
 * @param draws of the posterior that are handed out
 */
public record InferenceBudget(int runs, int rounds, double seconds, int draws) {

  private static final int LEAST_RUNS = 100;

  /** @throws IllegalArgumentException if a number is out of its range */
  public InferenceBudget {
    if (runs < LEAST_RUNS || rounds < 1 || draws < 1 || !(seconds > 0)) {
      throw new IllegalArgumentException("a budget needs " + LEAST_RUNS + " runs, 1 round and 1 draw at least, and some"
          + " time, but has " + runs + ", " + rounds + ", " + draws + " and " + seconds + " s");
    }
  }

  /** Some runs in four rounds without a limit of time, for 2,000 draws. */
  public static InferenceBudget ofRuns(int runs) {
    return new InferenceBudget(runs, 4, Double.POSITIVE_INFINITY, 2000);
  }

  /** The same for another number of draws. */
  public InferenceBudget withDraws(int number) {
    return new InferenceBudget(runs, rounds, seconds, number);
  }
}
