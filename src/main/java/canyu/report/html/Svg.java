package canyu.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** The shapes of which drawings are made. */
public final class Svg {

  /** The height of letters, in the units of a drawing. */
  public static final double LETTERS = 12.5;

  private Svg() {}

  /** A drawing, and what it says to those who cannot see it. */
  public static Element drawing(double width, double height, String title, String description) {
    return Element.of("svg")
        .with("viewBox", "0 0 " + number(width) + " " + number(height))
        .with("role", "img")
        .with("aria-label", title + ". " + description)
        .add(Element.of("title", title), Element.of("desc", description));
  }

  /** A number as drawings write it: in tenths, without a locale. */
  public static String number(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  public static Element line(double x1, double y1, double x2, double y2, String kind) {
    return Element.of("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2).with("class", kind);
  }

  public static Element circle(double x, double y, double radius) {
    return Element.of("circle").with("cx", x).with("cy", y).with("r", radius);
  }

  public static Element rect(double x, double y, double width, double height) {
    return Element.of("rect").with("x", x).with("y", y).with("width", width).with("height", height);
  }

  public static Element path(String d) {
    return Element.of("path").with("d", d);
  }

  /** Words beginning, centred or ending at a place; the anchor is that of SVG. */
  public static Element words(double x, double y, String anchor, String words) {
    return Element.of("text", words).with("x", x).with("y", y).with("text-anchor", anchor);
  }

  /** Lines of words, the block centred on a height. */
  public static List<Element> lines(double x, double middle, String anchor, List<String> lines) {
    double step = LETTERS + 1.5;
    double first = middle + LETTERS * 0.36 - (lines.size() - 1) * step / 2;
    return IntStream.range(0, lines.size())
        .mapToObj(i -> words(x, first + i * step, anchor, lines.get(i)))
        .toList();
  }

  /** Words that show when a shape is pointed at. */
  public static Element tip(String words) {
    return Element.of("title", words);
  }
}
