package canyu.exploration.optimisation.objective;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount as people write it: {@code 0.5 points}, {@code 80 %} or a bare number in the unit of the outcome. */
final class Quantity {

  private static final Pattern WRITTEN = Pattern.compile("([-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+))\\s*(points?|%)?");
  private static final double HUNDRED = 100;

  private Quantity() {}

  /**
   * The amount; points and per cent are hundredths.
   *
   * @throws IllegalArgumentException if it is none
   */
  static double parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      throw new IllegalArgumentException(
          "must be a number, such as '0.5 points', '80 %' or 0.005, but is '" + text + "'");
    }
    double number = Double.parseDouble(written.group(1));
    return written.group(2) == null ? number : number / HUNDRED;
  }
}
