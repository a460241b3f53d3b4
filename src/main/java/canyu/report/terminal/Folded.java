package canyu.report.terminal;

import canyu.report.words.Places;
import java.text.BreakIterator;
import java.util.Locale;

/** Text as it fits the width of a terminal, on which Chinese letters take two places. */
public final class Folded {

  /** The places of a line on a usual terminal. */
  static final int WIDTH = 80;

  private Folded() {}

  /** A text on as many lines as it takes. */
  public static String text(String text) {
    StringBuilder folded = new StringBuilder();
    StringBuilder line = new StringBuilder();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int from = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String part = text.substring(from, end);
      if (Places.taken((line + part).stripTrailing()) > WIDTH) {
        folded.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
      }
      line.append(part);
      from = end;
    }
    return folded.append(line.toString().stripTrailing()).append('\n').toString();
  }
}
