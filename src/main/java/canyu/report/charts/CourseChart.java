package canyu.report.charts;

import canyu.experiment.comparison.Trend;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A small picture of one course over the weeks, with its interval, on the scale of its neighbours.
 *
 * @param title what it shows
 * @param description what it says to those who cannot see it
 * @param course what is drawn
 * @param factor by how much shown values are greater than measured ones
 * @param all everything that has to lie on the scale, as it is shown
 * @param time the weeks
 */
public record CourseChart(String title, String description, Trend course, double factor, double[] all, TimeAxis time)
    implements Chart {

  private static final double HEIGHT = 170;
  private static final double LEFT = 46;
  private static final double TOP = 24;
  private static final double BOTTOM = HEIGHT - 24;

  @Override
  public Element draw(double width) {
    AxisScale along = time.scale(LEFT, width - 12);
    AxisScale up = AxisScale.around(DoubleStream.concat(DoubleStream.of(0), DoubleStream.of(all)), BOTTOM, TOP, 4);
    TrendMark mark = new TrendMark(course, factor, Colour.BLUE);
    return Svg.drawing(width, HEIGHT, title, description)
        .add(Svg.words(0, 13, "start", Wording.cut(title, width)).with("class", "panel"))
        .add(axes(along, up))
        .add(mark.band(along, up), mark.course(along, up).add(Svg.tip(description)));
  }

  private List<Element> axes(AxisScale along, AxisScale up) {
    List<Element> axes = new ArrayList<>();
    for (double tick : up.ticks()) {
      axes.add(Svg.line(LEFT, up.at(tick), along.end(), up.at(tick), "grid"));
      axes.add(Svg.words(LEFT - 6, up.at(tick) + 4, "end", time.dates().labels().numbers().signed(
          Math.abs(tick) < up.step() / 1e6 ? 0 : tick, up.decimals())).with("class", "tick"));
    }
    axes.addAll(time.draw(along, BOTTOM));
    axes.add(Svg.line(LEFT, up.at(0), along.end(), up.at(0), "reference"));
    return axes;
  }
}
