package canyu.parameter;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that are allowed, both ends included; an infinite end is open.
 *
 * @param min the smallest
 * @param max the largest
 */
public record Range(double min, double max) {

  private static final double LARGEST_WRITTEN_OUT = 1e15;
  private static final double SMALLEST_WRITTEN_OUT = 1e-6;

  static Range any() {
    return new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** What of it lies between two numbers as well. */
  Range within(double least, double most) {
    double from = Math.max(min, least);
    double to = Math.min(max, most);
    return new Range(from, to);
  }

  /** What is wrong with a number, if it is not allowed. */
  Optional<String> complaint(double value) {
    boolean allowed = value >= min && value <= max;
    return allowed ? Optional.empty() : Optional.of("must be " + bounds() + ", but is " + plain(value));
  }

  /** What must be, in words: {@code a whole number between 1 and 9}. */
  public String inWords(String kind) {
    boolean closed = Double.isFinite(min) && Double.isFinite(max);
    return isEverything() ? kind : kind + (closed ? " " : " of ") + bounds();
  }

  private boolean isEverything() {
    return Double.isInfinite(min) && Double.isInfinite(max);
  }

  /** What a number must be: {@code between 0 and 1}. */
  String bounds() {
    if (isEverything()) {
      return "a number";
    }
    if (Double.isInfinite(max)) {
      return "at least " + plain(min);
    }
    if (Double.isInfinite(min)) {
      return "at most " + plain(max);
    }
    return "between " + plain(min) + " and " + plain(max);
  }

  /** The same of a whole number that must lie between two others as well. */
  String bounds(long least, long most) {
    return "between " + (min > least ? plain(min) : Long.toString(least)) + " and "
        + (max < most ? plain(max) : Long.toString(most));
  }

  /** A number without needless digits: {@code 20} for 20.0, {@code 1E-9} for the very small. */
  static String plain(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
      return value == 0 ? "0" : Digits.of(value);
    }
    BigDecimal exact = new BigDecimal(Digits.of(value)).stripTrailingZeros();
    double size = Math.abs(value);
    return size < SMALLEST_WRITTEN_OUT || size > LARGEST_WRITTEN_OUT ? exact.toString() : exact.toPlainString();
  }
}
