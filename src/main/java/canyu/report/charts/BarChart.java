package canyu.report.charts;

import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Bars from 0, each with its name before it and its value behind it, on a phone with both above it.
 *
 * @param name what the chart is
 * @param axis what the axis is
 * @param bars from top to bottom
 * @param line across all bars, if there is one
 */
public record BarChart(String name, String axis, List<Bar> bars, Optional<Line> line, Labels labels) implements Chart {

  private static final double PHONE = 600;
  private static final double LABEL = 380;
  private static final double VALUES = 120;
  private static final double ROW = 33;
  private static final double TALL_ROW = 62;
  private static final double TOP = 24;
  private static final double THICK = 15;
  private static final double MARK = 11;

  /** Where bars begin on a phone, so that the first number of the axis is whole. */
  private static final double START = 12;

  /**
   * A bar.
   *
   * @param label what it is of
   * @param value in words
   * @param length where it ends; below 0 to the left
   * @param low lower end of its interval; NaN where there is none
   * @param high upper end of its interval; NaN as well
   * @param mark where a mark stands beside its end; NaN where none does
   * @param strong whether it stands out
   */
  public record Bar(
      String label, String value, double length, double low, double high, double mark, Colour colour, boolean strong) {

    private DoubleStream all() {
      return DoubleStream.of(length, low, high, mark).filter(Double::isFinite);
    }
  }

  /**
   * A line across all bars.
   *
   * @param at where it crosses the axis
   * @param label the words at its upper end
   * @param tip all there is to say about it
   */
  public record Line(double at, String label, String tip) {}

  @Override
  public Element draw(double width) {
    boolean narrow = width < PHONE;
    double row = narrow ? TALL_ROW : ROW;
    double bottom = TOP + bars.size() * row;
    double values = Math.max(VALUES, 22 + bars.stream().mapToDouble(bar -> Wording.width(bar.value)).max().orElse(0));
    AxisScale scale = AxisScale.around(DoubleStream.concat(
            DoubleStream.concat(DoubleStream.of(0), line.stream().mapToDouble(Line::at)), bars.stream().flatMapToDouble(Bar::all)),
        narrow ? START : LABEL + 12, narrow ? width - 12 : width - values, narrow ? 4 : 5);
    Axis along = new Axis(scale, axis, 0, "", false, labels);
    Element drawing = Svg.drawing(width, bottom + along.below(), name,
        bars.stream().map(this::said).collect(Collectors.joining(labels.text("format.semicolon"))));
    drawing.add(along.draw(TOP, bottom));
    line.ifPresent(across -> drawing.add(across(across, scale, bottom, narrow)));
    for (int k = 0; k < bars.size(); k++) {
      drawing.add(narrow ? tall(bars.get(k), TOP + k * row, scale, width) : flat(bars.get(k), TOP + k * row, scale));
    }
    return drawing;
  }

  /** On a phone it is seen beside bars only, where no words stand. */
  private Element across(Line line, AxisScale scale, double bottom, boolean narrow) {
    double x = scale.at(line.at);
    Element drawn = Element.of("g", Svg.tip(line.tip),
        Svg.words(x + 4, TOP - 8, "start", line.label).with("class", "tick"));
    int pieces = narrow ? bars.size() : 1;
    for (int piece = 0; piece < pieces; piece++) {
      double from = narrow ? TOP + (piece + 1) * TALL_ROW - 12 - MARK : TOP - 4;
      drawn.add(Svg.line(x, from, x, narrow ? from + 2 * MARK : bottom, "whisker dashed")
          .with("stroke", Colour.VERMILION.code()));
    }
    return drawn;
  }

  private String said(Bar bar) {
    return labels.text("format.labelled", bar.label, bar.value);
  }

  private Element flat(Bar bar, double y, AxisScale scale) {
    double middle = y + ROW / 2;
    return row(bar, middle, scale).add(Svg.lines(LABEL, middle, "end", Wording.wrapped(bar.label, LABEL, 2)))
        .add(Svg.words(scale.end() + 10, middle + 4.5, "start", bar.value).with("class", "value"));
  }

  private Element tall(Bar bar, double y, AxisScale scale, double width) {
    return row(bar, y + TALL_ROW - 12, scale)
        .add(Svg.lines(0, y + 20, "start", Wording.wrapped(bar.label, width - Wording.width(bar.value) - 14, 2)))
        .add(Svg.words(width, y + 24.5, "end", bar.value).with("class", "value"));
  }

  private Element row(Bar bar, double middle, AxisScale scale) {
    double from = scale.at(Math.min(0, bar.length));
    Element row = Element.of("g", Svg.tip(said(bar)),
        Svg.rect(from, middle - THICK / 2, scale.at(Math.max(0, bar.length)) - from, THICK)
            .with("fill", bar.colour.code()).with("fill-opacity", bar.strong ? "0.85" : "0.45"))
        .with("class", "row");
    if (Double.isFinite(bar.low) && Double.isFinite(bar.high)) {
      row.add(Svg.line(scale.at(bar.low), middle, scale.at(bar.high), middle, "whisker")
          .with("stroke", Colour.BLACK.code()));
    }
    if (Double.isFinite(bar.mark)) {
      row.add(Svg.line(scale.at(bar.mark), middle - MARK, scale.at(bar.mark), middle + MARK, "whisker")
          .with("stroke", Colour.VERMILION.code()));
    }
    return row;
  }
}
