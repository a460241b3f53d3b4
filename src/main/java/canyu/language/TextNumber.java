package canyu.language;

import java.util.Locale;

/** Numbers as the terminal shows them: a dash where they are not defined. */
public final class TextNumber {

  /** What stands where a number is not defined. */
  public static final String NONE = "–";

  private TextNumber() {}

  /** A number in a format of {@link String#format}, in no language. */
  public static String of(String format, double number) {
    return Double.isFinite(number) ? String.format(Locale.ROOT, format, number) : NONE;
  }
}
