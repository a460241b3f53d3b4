package canyu.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Estimates with their intervals, one below the other.
 *
 * @param title what it shows
 * @param description what it says to those who cannot see it
 * @param axis what is along the axis, with its unit
 * @param rows from top to bottom
 * @param reference the value with which all are compared
 * @param referenceName what that value is
 * @param signed whether numbers on the axis have signs
 */
record ForestChart(String title, String description, String axis, List<Row> rows, double reference,
    String referenceName, boolean signed, Labels labels) implements Chart {

  private static final double LABEL = 220;
  private static final double VALUE = 190;
  private static final double PHONE = 600;
  private static final double TOP = 20;
  private static final double BELOW = 44;

  /**
   * One estimate.
   *
   * @param label what it is of
   * @param estimate where it lies
   * @param colour grey where the interval does not say on which side of the reference it lies
   * @param value the estimate and its interval in words
   * @param tip all there is to say about it
   */
  record Row(String label, Effect95 estimate, Colour colour, String value, String tip) {}

  @Override
  public Element draw(double width) {
    boolean narrow = width < PHONE;
    double step = narrow ? 42 : 27;
    double bottom = TOP + rows.size() * step;
    double start = narrow ? 10 : LABEL;
    double end = narrow ? width - 10 : width - VALUE;
    Scale scale = Scale.around(DoubleStream.concat(DoubleStream.of(reference),
        rows.stream().flatMapToDouble(row -> row.estimate().all())), start, end, narrow ? 4 : 7);
    Element drawing = Svg.drawing(width, bottom + BELOW, title, description).add(grid(scale, bottom));
    for (int i = 0; i < rows.size(); i++) {
      double y = TOP + i * step;
      drawing.add(narrow ? twoLines(rows.get(i), scale, y, width) : oneLine(rows.get(i), scale, y + step / 2, width));
    }
    return drawing;
  }

  private List<Element> grid(Scale scale, double bottom) {
    List<Element> grid = new ArrayList<>();
    for (double tick : scale.ticks()) {
      grid.add(Svg.line(scale.at(tick), TOP, scale.at(tick), bottom, "grid"));
      grid.add(Svg.words(scale.at(tick), bottom + 16, "middle", tick(tick, scale)).with("class", "tick"));
    }
    grid.add(Svg.line(scale.at(reference), TOP - 4, scale.at(reference), bottom, "reference"));
    grid.add(Svg.words(inside(scale, Wording.width(referenceName)), TOP - 7, "middle", referenceName)
        .with("class", "tick"));
    grid.add(Svg.words((scale.start() + scale.end()) / 2, bottom + 36, "middle", axis).with("class", "axis"));
    return grid;
  }

  private double inside(Scale scale, double wide) {
    double least = scale.start() < LABEL ? wide / 2 : scale.start() - LABEL + wide / 2;
    return Math.max(least, Math.min(scale.end() - wide / 2 + 10, scale.at(reference)));
  }

  private String tick(double value, Scale scale) {
    double exact = Math.abs(value) < scale.step() / 1e6 ? 0 : value;
    return signed ? labels.numbers().signed(exact, scale.decimals()) : labels.numbers().plain(exact, scale.decimals());
  }

  private Element oneLine(Row row, Scale scale, double y, double width) {
    return mark(row, scale, y)
        .add(Svg.lines(LABEL - 12, y, "end", List.of(Wording.cut(row.label(), LABEL - 14))))
        .add(Svg.words(width - VALUE + 12, y + 4.5, "start", row.value()).with("class", kind(row)));
  }

  private Element twoLines(Row row, Scale scale, double y, double width) {
    double room = width - Wording.width(row.value()) - 8;
    return mark(row, scale, y + 30)
        .add(Svg.words(0, y + 17, "start", Wording.cut(row.label(), room)))
        .add(Svg.words(width, y + 17, "end", row.value()).with("class", kind(row)));
  }

  private static String kind(Row row) {
    return row.colour() == Colour.GREY ? "value unresolved" : "value";
  }

  private Element mark(Row row, Scale scale, double y) {
    Element mark = Element.of("g", Svg.tip(row.tip())).with("class", "row");
    boolean unresolved = row.colour() == Colour.GREY;
    if (row.estimate().hasInterval()) {
      double low = scale.at(row.estimate().low());
      double high = scale.at(row.estimate().high());
      mark.add(Svg.line(low, y, high, y, unresolved ? "whisker dashed" : "whisker").with("stroke", row.colour().code()));
      mark.add(Svg.line(low, y - 4, low, y + 4, "whisker").with("stroke", row.colour().code()));
      mark.add(Svg.line(high, y - 4, high, y + 4, "whisker").with("stroke", row.colour().code()));
    }
    return mark.add(Svg.circle(scale.at(row.estimate().value()), y, 5.5)
        .with("fill", unresolved ? "#ffffff" : row.colour().code())
        .with("stroke", row.colour().code()).with("stroke-width", 2));
  }
}
