package canyu.experiment.validation;

import canyu.study.ExpectedRange;

/** How a simulated value stands to the published range. */
public enum Judgement {
  /** The whole interval lies in the range. */
  INSIDE("inside"),
  /** The whole interval lies on one side of the range. */
  OUTSIDE("outside"),
  /** The interval holds an end of the range, or there is no interval. */
  NOT_RESOLVED("not resolved"),
  /** Nothing was published to compare with. */
  REPORTED("reported only"),
  /** No city defines the value. */
  NOT_DEFINED("not defined");

  private final String words;

  Judgement(String words) {
    this.words = words;
  }

  static Judgement of(Estimate estimate, ExpectedRange range) {
    if (estimate.low().isEmpty() || estimate.high().isEmpty()) {
      return NOT_RESOLVED;
    }
    double low = estimate.low().get();
    double high = estimate.high().get();
    if (range.contains(low) && range.contains(high)) {
      return INSIDE;
    }
    return high < range.low() || low > range.high() ? OUTSIDE : NOT_RESOLVED;
  }

  /** In words. */
  @Override
  public String toString() {
    return words;
  }
}
