package canyu.study;

/**
 * Where a statistic should lie. Where no interval was published for it, the range is a judgement around what was.
 *
 * @param low lower end; negative infinity where there is none
 * @param high upper end; positive infinity where there is none
 */
public record Range(double low, double high) {

  public Range {
    if (!(low < high)) {
      throw new IllegalArgumentException("low must be below high, but they are " + low + " and " + high);
    }
  }

  /** From a value upwards: only the direction is published. */
  static Range from(double low) {
    return new Range(low, Double.POSITIVE_INFINITY);
  }

  /** Up to a value. */
  static Range upTo(double high) {
    return new Range(Double.NEGATIVE_INFINITY, high);
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
