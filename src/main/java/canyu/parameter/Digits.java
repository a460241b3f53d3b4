package canyu.parameter;

import com.fasterxml.jackson.core.io.NumberOutput;

/**
 * Numbers as files have them: the shortest decimal that is read back as the same number, in the form of
 * {@link Double#toString(double)}.
 *
 * <p>It is the same text on every Java, after Giulietti's "The Schubfach way to render doubles" (2022).
 * {@code Double.toString} is so only since Java 19; before, 2^-62 has a digit too many.
 */
public final class Digits {

  private Digits() {}

  /** The digits of a number; {@code NaN} and {@code Infinity} are words. */
  public static String of(double number) {
    return NumberOutput.toString(number, true);
  }
}
