package canyu.report.charts;

import canyu.experiment.comparison.Trend;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An indicator over the weeks: means as lines, bands around them, names at their ends. Lines and bands have gaps in weeks in
 * which the indicator is not defined, and the title says so.
 *
 * @param title what it shows
 * @param description what it says to those who cannot see it
 * @param unit the unit of the values
 * @param factor by how much shown values are greater than measured ones
 * @param lines from back to front
 */
public record TrendChart(String title, String description, String unit, double factor, List<Line> lines, Labels labels)
    implements Chart {

  private static final double HEIGHT = 270;
  private static final double LEFT = 42;
  private static final double TOP = 28;
  private static final double BOTTOM = HEIGHT - 40;
  private static final double NAMES = 188;
  private static final double APART = 14;
  private static final int WEEKS_OF_A_YEAR = 52;

  /** One course. */
  public record Line(String name, Trend trend, Colour colour, boolean dashed) {}

  private record Name(Line line, double wanted, double y) {}

  @Override
  public Element draw(double width) {
    double right = width - names(width);
    AxisScale up = AxisScale.around(lines.stream().flatMapToDouble(line -> DoubleStream.concat(
        DoubleStream.of(line.trend().low()), DoubleStream.of(line.trend().high()))).map(x -> factor * x),
        BOTTOM, TOP, 5);
    int last = lines.stream().flatMapToInt(line -> IntStream.of(line.trend().weeks())).max().orElse(1);
    AxisScale along = new AxisScale(0, last, LEFT, right, weeksApart(last));
    Element drawing = Svg.drawing(width, HEIGHT, title, description)
        .add(Svg.words(0, 14, "start", labels.text(hasGaps() ? "trend.titleGaps" : "trend.title", title, unit))
            .with("class", "panel"))
        .add(axes(along, up));
    lines.forEach(line -> drawing.add(band(line, along, up)));
    lines.forEach(line -> drawing.add(course(line, along, up)));
    names(up).forEach(name -> drawing.add(written(name, right, width - right)));
    return drawing;
  }

  private boolean hasGaps() {
    return lines.stream().flatMapToDouble(line -> DoubleStream.of(line.trend().mean())).anyMatch(Double::isNaN);
  }

  private static int weeksApart(int last) {
    return last < WEEKS_OF_A_YEAR ? Math.max(1, last / 4) : WEEKS_OF_A_YEAR * Math.max(1, last / WEEKS_OF_A_YEAR / 4);
  }

  private List<Element> axes(AxisScale along, AxisScale up) {
    List<Element> axes = new ArrayList<>();
    for (double tick : up.ticks()) {
      axes.add(Svg.line(LEFT, up.at(tick), along.end(), up.at(tick), "grid"));
      axes.add(Svg.words(LEFT - 6, up.at(tick) + 4, "end", labels.numbers().plain(tick, up.decimals()))
          .with("class", "tick"));
    }
    for (double week = 0; week <= along.high(); week += along.step()) {
      axes.add(Svg.line(along.at(week), BOTTOM, along.at(week), BOTTOM + 4, "reference"));
      axes.add(Svg.words(along.at(week), BOTTOM + 17, "middle", labels.numbers().plain(week, 0)).with("class", "tick"));
    }
    axes.add(Svg.line(LEFT, BOTTOM, along.end(), BOTTOM, "reference"));
    axes.add(Svg.words((along.start() + along.end()) / 2, BOTTOM + 34, "middle", labels.text("axis.week"))
        .with("class", "axis"));
    return axes;
  }

  /** One shape around every stretch of weeks without a gap. */
  private Element band(Line line, AxisScale along, AxisScale up) {
    Trend trend = line.trend();
    StringBuilder bands = new StringBuilder();
    int from = 0;
    for (int week = 0; week <= trend.weeks().length; week++) {
      if (week == trend.weeks().length || Double.isNaN(trend.mean()[week])) {
        bands.append(band(trend, from, week, along, up));
        from = week + 1;
      }
    }
    return Svg.path(bands.toString()).with("fill", line.colour().code()).with("fill-opacity", "0.14");
  }

  private String band(Trend trend, int from, int to, AxisScale along, AxisScale up) {
    if (from == to) {
      return "";
    }
    String there = IntStream.range(from, to).mapToObj(i -> point(along, up, trend.weeks()[i], trend.high()[i]))
        .collect(Collectors.joining("L"));
    String back = IntStream.range(from, to).map(i -> from + to - 1 - i)
        .mapToObj(i -> point(along, up, trend.weeks()[i], trend.low()[i])).collect(Collectors.joining("L"));
    return "M" + there + "L" + back + "Z";
  }

  private Element course(Line line, AxisScale along, AxisScale up) {
    Trend trend = line.trend();
    int last = trend.weeks().length - 1;
    String tip = labels.text("trend.tip", line.name(), labels.numbers().count(trend.weeks()[last]),
        labels.numbers().significant(factor * trend.mean()[last]),
        labels.numbers().significant(factor * trend.low()[last]),
        labels.numbers().significant(factor * trend.high()[last]));
    return Svg.path(Svg.joined(IntStream.of(trend.weeks()).mapToDouble(along::at).toArray(),
            DoubleStream.of(trend.mean()).map(mean -> up.at(factor * mean)).toArray()))
        .with("class", line.dashed() ? "course dashed" : "course")
        .with("stroke", line.colour().code()).add(Svg.tip(tip));
  }

  private String point(AxisScale along, AxisScale up, int week, double value) {
    return Svg.number(along.at(week)) + " " + Svg.number(up.at(factor * value));
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
