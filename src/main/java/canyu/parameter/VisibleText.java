package canyu.parameter;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts that somebody else wrote, as they can be shown: a character that would control a terminal or turn the order of
 * the letters around stands as its code, {@code \}{@code u001b} for an escape.
 */
public final class VisibleText {

  /** Controls of ASCII and Unicode, halves of pairs, separators of lines, marks of direction, and what is no character. */
  private static final String CONTROLS = "\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069"
      + "\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF";

  private static final Pattern ANYWHERE = Pattern.compile("[" + CONTROLS + "]");
  private static final Pattern BESIDE_LINES = Pattern.compile("(?!\\r\\n)[" + CONTROLS + "&&[^\\n\\t]]");

  private VisibleText() {}

  /** A text of several lines; lines and tabs stay. */
  public static String of(String text) {
    return with(BESIDE_LINES, text);
  }

  /** A text that stays on one line, such as a name. */
  public static String inOneLine(String text) {
    return with(ANYWHERE, text);
  }

  private static String with(Pattern controls, String text) {
    return controls.matcher(text).replaceAll(
        found -> String.format(Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
  }
}
