package canyu.experiment.statistics;

/** What an interval says about an effect, and whether that matters. */
public enum Verdict {
  RAISES("raises"),
  LOWERS("lowers"),
  /** The whole interval lies within what does not matter. */
  NEGLIGIBLE("negligible"),
  /** The mean over draws of parameters is resolved, but too many draws say the opposite. */
  MIXED("mixed"),
  /** The indicator is the same in every pair of cities, which needs no interval. */
  NO_EFFECT("no effect in any city"),
  /** The interval does not leave out 0, or there is none: all cities agree, and nothing is known of their spread. */
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
