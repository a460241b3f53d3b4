package canyu.parameter;

import java.util.Locale;

/**
 * Texts that somebody else wrote, as they can be shown: a character that would control a terminal or turn the order of
 * the letters around stands as its code, {@code \}{@code u001b} for an escape.
 */
public final class VisibleText {

  private VisibleText() {}

  /** A text of several lines; lines and tabs stay. */
  public static String of(String text) {
    return shown(text, true);
  }

  /** A text that stays on one line, such as a name. */
  public static String inOneLine(String text) {
    return shown(text, false);
  }

  private static String shown(String text, boolean lines) {
    if (text.codePoints().noneMatch(VisibleText::controls)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean layout = c == '\n' || c == '\t' || text.startsWith("\r\n", at);
      if (controls(c) && !(lines && layout)) {
        shown.append(String.format(Locale.ROOT, "\\u%04x", c));
      } else {
        shown.appendCodePoint(c);
      }
      at += Character.charCount(c);
    }
    return shown.toString();
  }

  /** Controls of ASCII and Unicode, halves of pairs, separators of lines, marks of direction, and what is no character. */
  private static boolean controls(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
          || c == 0xFEFF || c >= 0xFFF9 && c <= 0xFFFB || c == 0xFFFE || c == 0xFFFF;
    };
  }
}
