package canyu.report.charts;

import canyu.experiment.comparison.Trend;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An indicator over the weeks: means as lines, names at their ends, a band around the first line alone, so that the others
 * stay legible. Where there are gaps, the title says so.
 *
 * @param title what it shows
 * @param description what it says to those who cannot see it
 * @param unit the unit of the values
 * @param factor by how much shown values are greater than measured ones
 * @param lines from back to front
 * @param time the weeks
 */
public record TrendChart(String title, String description, String unit, double factor, List<Line> lines, TimeAxis time)
    implements Chart {

  private static final double HEIGHT = 270;
  private static final double LEFT = 42;
  private static final double TOP = 28;
  private static final double BOTTOM = HEIGHT - 40;
  private static final double NAMES = 188;
  private static final double APART = 14;

  /** One course. */
  public record Line(String name, Trend trend, Colour colour, boolean dashed) {}

  private record Name(Line line, double wanted, double y) {}

  private Labels labels() {
    return time.dates().labels();
  }

  @Override
  public Element draw(double width) {
    double right = width - names(width);
    AxisScale up = AxisScale.around(DoubleStream.concat(
        lines.stream().flatMapToDouble(line -> DoubleStream.of(line.trend().mean())),
        lines.stream().limit(1).flatMapToDouble(line -> DoubleStream.concat(
            DoubleStream.of(line.trend().low()), DoubleStream.of(line.trend().high())))).map(x -> factor * x),
        BOTTOM, TOP, 5);
    AxisScale along = time.scale(LEFT, right);
    Element drawing = Svg.drawing(width, HEIGHT, title, description)
        .add(Svg.words(0, 14, "start", labels().text(hasGaps() ? "trend.titleGaps" : "trend.title", title, unit))
            .with("class", "panel"))
        .add(axes(along, up));
    lines.stream().limit(1).forEach(line -> drawing.add(mark(line).band(along, up)));
    lines.forEach(line -> drawing.add(course(line, along, up)));
    names(up).forEach(name -> drawing.add(written(name, right, width - right)));
    return drawing;
  }

  private boolean hasGaps() {
    return lines.stream().flatMapToDouble(line -> DoubleStream.of(line.trend().mean())).anyMatch(Double::isNaN);
  }

  private List<Element> axes(AxisScale along, AxisScale up) {
    List<Element> axes = new ArrayList<>();
    for (double tick : up.ticks()) {
      axes.add(Svg.line(LEFT, up.at(tick), along.end(), up.at(tick), "grid"));
      axes.add(Svg.words(LEFT - 6, up.at(tick) + 4, "end", labels().numbers().plain(tick, up.decimals()))
          .with("class", "tick"));
    }
    axes.addAll(time.draw(along, BOTTOM));
    axes.add(Svg.words((along.start() + along.end()) / 2, BOTTOM + 34, "middle", time.title())
        .with("class", "axis"));
    return axes;
  }

  private TrendMark mark(Line line) {
    return new TrendMark(line.trend(), factor, line.colour());
  }

  private Element course(Line line, AxisScale along, AxisScale up) {
    Trend trend = line.trend();
    int last = trend.weeks().length - 1;
    String tip = labels().text("trend.tip", line.name(), labels().numbers().count(trend.weeks()[last]),
        labels().numbers().significant(factor * trend.mean()[last]),
        labels().numbers().significant(factor * trend.low()[last]),
        labels().numbers().significant(factor * trend.high()[last]));
    Element course = mark(line).course(along, up).add(Svg.tip(tip));
    return line.dashed() ? course.with("class", "dashed") : course;
  }

  /** The names beside the ends of their lines, moved apart where they would cover each other; none behind a gap. */
  private List<Name> names(AxisScale up) {
    List<Name> sorted = lines.stream()
        .filter(line -> !Double.isNaN(line.trend().mean()[line.trend().mean().length - 1]))
        .map(line -> new Name(line, up.at(factor * line.trend().mean()[line.trend().mean().length - 1]), 0))
        .sorted(Comparator.comparingDouble(Name::wanted)).toList();
    double[] y = sorted.stream().mapToDouble(Name::wanted).toArray();
    for (int i = 1; i < y.length; i++) {
      y[i] = Math.max(y[i], y[i - 1] + APART);
    }
    for (int i = y.length - 1; i >= 0; i--) {
      y[i] = Math.min(y[i], BOTTOM + 4 - (y.length - 1 - i) * APART);
      if (i + 1 < y.length) {
        y[i] = Math.min(y[i], y[i + 1] - APART);
      }
    }
    return IntStream.range(0, y.length)
        .mapToObj(i -> new Name(sorted.get(i).line(), sorted.get(i).wanted(), y[i])).toList();
  }

  /** The room for names: what they take, but less than half the drawing. */
  private double names(double width) {
    return Math.min(Math.min(NAMES, 0.43 * width),
        20 + lines.stream().mapToDouble(line -> Wording.width(line.name())).max().orElse(0));
  }

  private Element written(Name name, double right, double room) {
    return Element.of("g", Svg.tip(name.line().name()),
        Svg.line(right + 1, name.wanted(), right + 13, name.y(), "leader").with("stroke", name.line().colour().code()),
        Svg.words(right + 16, name.y() + 4, "start", Wording.cut(name.line().name(), room - 18))
            .with("class", "name"));
  }
}
