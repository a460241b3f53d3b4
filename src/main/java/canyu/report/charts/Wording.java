package canyu.report.charts;

import canyu.report.page.Svg;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How words fit into drawings, whose letters nobody can measure: by a rough width of each. */
public final class Wording {

  private static final String NARROW = " .,:;'|!()[]-fijlrtI";
  private static final String BROAD = "mwMW%";
  private static final int FIRST_WIDE = 0x2E80;

  private Wording() {}

  /** About how wide some words are. */
  public static double width(String words) {
    return Svg.LETTERS * words.codePoints().mapToDouble(Wording::share).sum();
  }

  private static double share(int letter) {
    if (letter >= FIRST_WIDE) {
      return 1;
    }
    if (NARROW.indexOf(letter) >= 0) {
      return 0.34;
    }
    if (BROAD.indexOf(letter) >= 0) {
      return 0.9;
    }
    return Character.isUpperCase(letter) ? 0.71 : 0.58;
  }

  /** Words on at most so many lines of a width; what does not fit gives way to an ellipsis. */
  public static List<String> wrapped(String words, double width, int most) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(words);
    int from = 0;
    int fits = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (lines.size() < most - 1 && fits > from && width(words.substring(from, end).strip()) > width) {
        lines.add(words.substring(from, fits).strip());
        from = fits;
      }
      fits = end;
    }
    lines.add(words.substring(from).strip());
    return lines.stream().map(line -> cut(line, width)).toList();
  }

  /** Words cut to a width. */
  public static String cut(String words, double width) {
    if (width(words) <= width) {
      return words;
    }
    String shorter = words;
    while (!shorter.isEmpty() && width(shorter + "…") > width) {
      shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
    }
    return shorter.strip() + "…";
  }
}
