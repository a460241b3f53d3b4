package canyu.experiment.forecast;

import java.util.function.LongSupplier;

/**
 * How long something takes in a long job, when Java has compiled what runs often: the first times can take a hundred
 * times as long as all others, so it is done again and again for some seconds, and the fastest time counts.
 *
 * @param clock gives the time in nanoseconds
 */
public record WarmTime(LongSupplier clock) {

  private static final double NANO = 1e-9;
  private static final int LEAST_TIMES = 2;
  private static final double SECONDS = 3;

  /** By the clock of this machine. */
  public WarmTime() {
    this(System::nanoTime);
  }

  /** How many seconds something takes. */
  public double seconds(Runnable work) {
    work.run();
    long begun = clock.getAsLong();
    double fastest = Double.POSITIVE_INFINITY;
    double passed = 0;
    for (int times = 0; times < LEAST_TIMES || passed < SECONDS; times++) {
      double before = passed;
      work.run();
      passed = (clock.getAsLong() - begun) * NANO;
      fastest = Math.min(fastest, passed - before);
    }
    return fastest;
  }
}
