package canyu.report.exploration;

import canyu.report.charts.Axis;
import canyu.report.charts.AxisScale;
import canyu.report.charts.Chart;
import canyu.report.charts.Colour;
import canyu.report.charts.Wording;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Bars with intervals, and a line that dummies do not reach.
 *
 * @param title what the drawing is
 * @param axis what is along the axis, with its unit
 * @param line where the line is, in the unit of the axis
 * @param lineTip what it says where one points at it
 */
record BarChart(List<Bar> bars, String title, String axis, double line, String lineTip, Labels labels) implements Chart {

  private static final double PHONE = 600;
  private static final double LABEL = 380;
  private static final double VALUES = 120;
  private static final double ROW = 33;
  private static final double TALL_ROW = 44;
  private static final double TOP = 24;
  private static final double BELOW = 44;
  private static final double THICK = 15;

  /**
   * A bar.
   *
   * @param value in the unit of the axis
   * @param low lower end of its interval; NaN where it has none
   * @param high upper end; NaN as well
   * @param said its value in words
   */
  record Bar(String label, double value, double low, double high, Colour colour, String said) {

    private boolean hasInterval() {
      return Double.isFinite(low) && Double.isFinite(high);
    }
  }

  @Override
  public Element draw(double width) {
    boolean narrow = width < PHONE;
    double row = narrow ? TALL_ROW : ROW;
    double values = Math.max(VALUES, 22 + bars.stream().mapToDouble(bar -> Wording.width(bar.said)).max().orElse(0));
    double bottom = TOP + bars.size() * row;
    AxisScale scale = AxisScale.around(DoubleStream.concat(DoubleStream.of(0, line),
            bars.stream().flatMapToDouble(bar -> bar.hasInterval() ? DoubleStream.of(bar.low, bar.value, bar.high)
                : DoubleStream.of(bar.value))), narrow ? 4 : LABEL + 12,
        narrow ? width - 12 : width - values, narrow ? 4 : 5);
    Element drawing = Svg.drawing(width, bottom + BELOW, title,
        bars.stream().map(this::said).collect(Collectors.joining(labels.text("format.semicolon"))));
    drawing.add(new Axis(scale, axis, 0, "", false, labels).draw(TOP, bottom));
    drawing.add(line(scale, bottom));
    for (int k = 0; k < bars.size(); k++) {
      drawing.add(narrow ? tall(bars.get(k), TOP + k * row, scale, width) : flat(bars.get(k), TOP + k * row, scale));
    }
    return drawing;
  }

  private Element line(AxisScale scale, double bottom) {
    double x = scale.at(line);
    return Element.of("g", Svg.tip(lineTip),
        Svg.line(x, TOP - 4, x, bottom, "whisker dashed").with("stroke", Colour.VERMILION.code()),
        Svg.words(x + 4, TOP - 8, "start", labels.text("share.line")).with("class", "tick"));
  }

  private String said(Bar bar) {
    return labels.text("format.labelled", bar.label, bar.said);
  }

  private Element flat(Bar bar, double y, AxisScale scale) {
    double middle = y + ROW / 2;
    return row(bar, middle, scale).add(Svg.lines(LABEL, middle, "end", Wording.wrapped(bar.label, LABEL, 2)))
        .add(Svg.words(scale.end() + 10, middle + 4.5, "start", bar.said).with("class", "value"));
  }

  private Element tall(Bar bar, double y, AxisScale scale, double width) {
    return row(bar, y + TALL_ROW - 12, scale).add(
        Svg.words(0, y + 16, "start", Wording.cut(bar.label, width - Wording.width(bar.said) - 14)),
        Svg.words(width, y + 16, "end", bar.said).with("class", "value"));
  }

  private Element row(Bar bar, double middle, AxisScale scale) {
    double from = scale.at(Math.min(0, bar.value));
    Element row = Element.of("g", Svg.tip(said(bar)),
        Svg.rect(from, middle - THICK / 2, scale.at(Math.max(0, bar.value)) - from, THICK)
            .with("fill", bar.colour.code()).with("fill-opacity", bar.colour == Colour.BLUE ? "0.85" : "0.45"))
        .with("class", "row");
    return bar.hasInterval() ? row.add(Svg.line(scale.at(bar.low), middle, scale.at(bar.high),
        middle, "whisker").with("stroke", Colour.BLACK.code())) : row;
  }
}
