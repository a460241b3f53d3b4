package canyu.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The shapes of which drawings are made. A shape whose place is not defined, which is NaN, leaves a gap: it is an empty
 * group; whoever draws says in words what is not defined.
 */
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
    return areDefined(x1, y1, x2, y2)
        ? Element.of("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2).with("class", kind)
        : gap();
  }

  public static Element circle(double x, double y, double radius) {
    return areDefined(x, y, radius) ? Element.of("circle").with("cx", x).with("cy", y).with("r", radius) : gap();
  }

  public static Element rect(double x, double y, double width, double height) {
    return areDefined(x, y, width, height)
        ? Element.of("rect").with("x", x).with("y", y).with("width", width).with("height", height)
        : gap();
  }

  private static boolean areDefined(double... places) {
    return Arrays.stream(places).allMatch(Double::isFinite);
  }

  private static Element gap() {
    return Element.of("g");
  }

  public static Element path(String d) {
    return Element.of("path").with("d", d);
  }

  /** Some points joined by lines as the path of a shape; it is broken where a point is not defined. */
  public static String joined(double[] x, double[] y) {
    StringBuilder path = new StringBuilder();
    boolean joined = false;
    for (int i = 0; i < x.length; i++) {
      boolean defined = areDefined(x[i], y[i]);
      if (defined) {
        path.append(joined ? 'L' : 'M').append(number(x[i])).append(' ').append(number(y[i]));
      }
      joined = defined;
    }
    return path.toString();
  }

  /** A square that stands on a corner, so that its shape says what its colour says. */
  public static Element diamond(double x, double y) {
    return areDefined(x, y) ? path("M" + number(x - 5) + " " + number(y) + "l5 -5l5 5l-5 5Z") : gap();
  }

  /** Words beginning, centred or ending at a place; the anchor is that of SVG. */
  public static Element words(double x, double y, String anchor, String words) {
    return areDefined(x, y) ? Element.of("text", words).with("x", x).with("y", y).with("text-anchor", anchor) : gap();
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
