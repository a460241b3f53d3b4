package canyu.parameter;

import com.fasterxml.jackson.core.io.NumberOutput;

/**
 * Numbers with as few digits as are read as the same number again (Giulietti, The Schubfach way to render doubles,
 * 2020). {@code Double.toString} does so from Java 19 on only, so what it writes depends on the platform.
 */
public final class Digits {

  private Digits() {}

  /** A number as {@code Double.toString} writes it from Java 19 on: {@code 0.25}, {@code 1.0E-7}, {@code NaN}. */
  public static String of(double number) {
    return NumberOutput.toString(number, true);
  }
}
