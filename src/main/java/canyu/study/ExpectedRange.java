package canyu.study;

/**
 * Where a statistic should lie. Where no interval was published for it, the range is a judgement around what was.
 *
 * @param low lower end; negative infinity where there is none
 * @param high upper end; positive infinity where there is none
 */
public record ExpectedRange(double low, double high) {

  public ExpectedRange {
    if (!(low < high)) {
      throw new IllegalArgumentException("low must be below high, but they are " + low + " and " + high);
    }
  }

  /** From a value upwards: only the direction is published. */
  static ExpectedRange from(double low) {
    return new ExpectedRange(low, Double.POSITIVE_INFINITY);
  }

  /** Up to a value. */
  static ExpectedRange upTo(double high) {
    return new ExpectedRange(Double.NEGATIVE_INFINITY, high);
  }

  /** Whether only a direction is published. */
  public boolean isDirection() {
    return Double.isInfinite(low) || Double.isInfinite(high);
  }

  /** Whether a value lies in it, its ends included. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }
}
