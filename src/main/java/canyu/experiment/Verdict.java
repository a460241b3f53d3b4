package canyu.experiment;

/** What an interval says about an effect. */
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
