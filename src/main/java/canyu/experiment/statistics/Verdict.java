package canyu.experiment.statistics;

/**
 * What an interval says about an effect. {@link #NOT_RESOLVED} is also the verdict where there is no interval, where the
 * effect is not defined, and where an arm changes nothing, whose interval is 0.
 */
public enum Verdict {
  RAISES("raises"),
  LOWERS("lowers"),
  NOT_RESOLVED("not resolved");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** In words. */
  @Override
  public String toString() {
    return words;
  }
}
