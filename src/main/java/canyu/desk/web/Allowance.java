package canyu.desk.web;

import java.util.function.LongSupplier;

/** So much may be done at once, and so much more as time goes by (a token bucket); times are those of a clock in nanoseconds. */
final class Allowance {

  private static final double NANOSECONDS = 1e9;

  private final double most;
  private final double perSecond;
  private final LongSupplier clock;
  private double left;
  private long since;

  /**
   * @param most how much may be done at once
   * @param perSecond how much more a second later
   */
  Allowance(double most, double perSecond, LongSupplier clock) {
    this.most = most;
    this.perSecond = perSecond;
    this.clock = clock;
    this.left = most;
    this.since = clock.getAsLong();
  }

  /** Whether something may be done now, which then is done. */
  synchronized boolean take() {
    long now = clock.getAsLong();
    left = Math.min(most, left + (now - since) / NANOSECONDS * perSecond);
    since = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
