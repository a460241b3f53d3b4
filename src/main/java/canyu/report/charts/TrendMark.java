package canyu.report.charts;

import canyu.experiment.comparison.Trend;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A course over the weeks as a line with a band around it; both have gaps in weeks in which it is not defined. */
record TrendMark(Trend trend, double factor, Colour colour) {

  /** The line. */
  Element course(AxisScale along, AxisScale up) {
    return Svg.path(Svg.joined(IntStream.of(trend.weeks()).mapToDouble(along::at).toArray(),
            DoubleStream.of(trend.mean()).map(mean -> up.at(factor * mean)).toArray()))
        .with("class", "course").with("stroke", colour.code());
  }

  /** One shape around every stretch of weeks without a gap. */
  Element band(AxisScale along, AxisScale up) {
    StringBuilder bands = new StringBuilder();
    int from = 0;
    for (int week = 0; week <= trend.weeks().length; week++) {
      if (week == trend.weeks().length || Double.isNaN(trend.low()[week] + trend.high()[week])) {
        bands.append(band(from, week, along, up));
        from = week + 1;
      }
    }
    return Svg.path(bands.toString()).with("fill", colour.code()).with("fill-opacity", "0.16");
  }

  private String band(int from, int to, AxisScale along, AxisScale up) {
    if (from == to) {
      return "";
    }
    String there = IntStream.range(from, to).mapToObj(i -> point(along, up, trend.weeks()[i], trend.high()[i]))
        .collect(Collectors.joining("L"));
    String back = IntStream.range(from, to).map(i -> from + to - 1 - i)
        .mapToObj(i -> point(along, up, trend.weeks()[i], trend.low()[i])).collect(Collectors.joining("L"));
    return "M" + there + "L" + back + "Z";
  }

  private String point(AxisScale along, AxisScale up, int week, double value) {
    return Svg.number(along.at(week)) + " " + Svg.number(up.at(factor * value));
  }
}
