package canyu.report.charts;

import canyu.report.page.Element;
import canyu.report.page.Svg;
import java.util.List;

/**
 * When things are in force, one line for each, below each other on the same weeks.
 *
 * @param title what it shows
 * @param description what it says to those who cannot see it
 * @param rows from top to bottom
 * @param time the weeks
 */
public record TimelineChart(String title, String description, List<Row> rows, TimeAxis time) implements Chart {

  private static final double TOP = 24;
  private static final double BELOW = 44;
  private static final double STEP = 38;

  /**
   * One line.
   *
   * @param words what is in force, and how it comes
   */
  public record Row(String words, List<Bar> bars) {}

  /**
   * A time in force.
   *
   * @param from the week that it begins with
   * @param until the week that it ends with
   * @param strength 0 to 1, which the bar is as opaque as
   * @param tip all there is to say about it
   */
  public record Bar(int from, int until, double strength, String tip) {}

  @Override
  public Element draw(double width) {
    double bottom = TOP + rows.size() * STEP;
    AxisScale along = time.scale(10, width - 10);
    Element drawing = Svg.drawing(width, bottom + BELOW, title, description).add(time.draw(along, bottom))
        .add(Svg.words(width / 2, bottom + 36, "middle", time.title()).with("class", "axis"));
    for (int i = 0; i < rows.size(); i++) {
      double y = TOP + i * STEP;
      drawing.add(Svg.words(10, y + 14, "start", Wording.cut(rows.get(i).words(), width - 20)));
      rows.get(i).bars().forEach(bar -> drawing.add(drawn(bar, along, y + 20)));
    }
    return drawing;
  }

  /** A bar from the end of the week before to the end of its last week. */
  private static Element drawn(Bar bar, AxisScale along, double y) {
    double start = along.at(bar.from() - 1.0);
    return Element.of("g", Svg.tip(bar.tip()),
        Svg.rect(start, y, Math.max(1, along.at(bar.until()) - start), 10).with("fill", Colour.BLUE.code())
            .with("fill-opacity", 0.15 + 0.75 * bar.strength()));
  }
}
