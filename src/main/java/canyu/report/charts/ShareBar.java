package canyu.report.charts;

import canyu.report.page.Element;
import canyu.report.page.Svg;
import java.util.List;

/**
 * How many of all things are of which kind, as one bar.
 *
 * @param title what it shows
 * @param description what it says to those who cannot see it
 */
public record ShareBar(String title, String description, List<Part> parts) implements Chart {

  private static final double HEIGHT = 34;
  private static final double LINE = 20;

  /** So many of a kind. */
  public record Part(String label, int count, Colour colour) {}

  @Override
  public Element draw(double width) {
    double all = parts.stream().mapToInt(Part::count).sum();
    Element drawing = Svg.drawing(width, HEIGHT + 10 + LINE * parts.size(), title, description);
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      double wide = width * part.count() / all;
      String words = part.count() + " " + part.label();
      drawing.add(Svg.rect(x, 0, wide, HEIGHT).with("fill", part.colour().code()).with("stroke", "#ffffff")
          .with("stroke-width", 1.5).add(Svg.tip(words)));
      double y = HEIGHT + 10 + i * LINE;
      drawing.add(Svg.rect(0, y, 12, 12).with("fill", part.colour().code()), Svg.words(20, y + 11, "start", words));
      x += wide;
    }
    return drawing;
  }
}
