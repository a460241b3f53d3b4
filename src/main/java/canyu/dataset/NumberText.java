package canyu.dataset;

import canyu.parameter.Digits;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers as they stand in tables: as shortly as they can be; the same text for the same number is kept once. */
public final class NumberText {

  private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d++\\.?\\d*+|\\.\\d++)([eE][-+]?\\d++)?");
  private static final double EXACT = 1L << 53;
  private static final int KEPT = 1 << 16;

  private final Map<Double, String> kept = new HashMap<>();

  /** The text of a number; empty for none. */
  String of(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    String text = kept.get(number);
    if (text == null) {
      text = text(number);
      if (kept.size() < KEPT) {
        kept.put(number, text);
      }
    }
    return text;
  }

  /** The same without being kept. */
  public static String text(double number) {
    return number == Math.rint(number) && Math.abs(number) <= EXACT
        ? Long.toString((long) number)
        : Digits.of(number);
  }

  /** The number of a text; NaN if it is none. */
  public static double parse(String text) {
    return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
  }
}
