package canyu.report.charts;

import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

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
public record ForestChart(String title, String description, String axis, List<Row> rows, double reference,
    String referenceName, boolean signed, Labels labels) implements Chart {

  private static final double WIDEST_LABEL = 250;
  private static final int LINES = 2;
  private static final double PHONE = 600;
  private static final double TOP = 20;
  private static final double LINE = 16;
  private static final double RADIUS = 5.5;

  /**
   * One estimate.
   *
   * @param label what it is of
   * @param estimate where it lies
   * @param spread where it lies for most draws of parameters; empty where none are drawn
   * @param colour grey where the interval does not say on which side of the reference it lies
   * @param value the estimate and its interval in words
   * @param tip all there is to say about it
   */
  public record Row(String label, Effect95 estimate, Optional<Effect95> spread, Colour colour, String value,
      String tip) {

    /** An estimate for which no parameters are drawn. */
    public Row(String label, Effect95 estimate, Colour colour, String value, String tip) {
      this(label, estimate, Optional.empty(), colour, value, tip);
    }

    private DoubleStream all() {
      return Stream.concat(Stream.of(estimate), spread.stream()).flatMapToDouble(Effect95::all);
    }
  }

  @Override
  public Element draw(double width) {
    boolean narrow = width < PHONE;
    boolean tight = rows.stream().anyMatch(row ->
        Wording.width(row.label()) + Wording.width(row.value()) + LINE > width);
    double step = narrow ? (tight ? 3 : 2) * LINE + 10 : 27;
    double bottom = TOP + rows.size() * step;
    double start = narrow ? 10 : labels(width);
    double end = narrow ? width - 10 : values(width);
    AxisScale scale = AxisScale.around(DoubleStream.concat(DoubleStream.of(reference),
        rows.stream().flatMapToDouble(Row::all)), start, end, narrow ? 4 : 7);
    Axis below = new Axis(scale, axis, reference, referenceName, signed, labels);
    Element drawing = Svg.drawing(width, bottom + below.below(), title, description).add(below.draw(TOP, bottom));
    for (int i = 0; i < rows.size(); i++) {
      double y = TOP + i * step;
      drawing.add(narrow
          ? above(rows.get(i), scale, y, width, tight)
          : beside(rows.get(i), scale, y + step / 2));
    }
    return drawing;
  }

  /** Where the labels end and the axis begins. */
  private double labels(double width) {
    double widest = rows.stream().mapToDouble(row -> Wording.width(row.label())).max().orElse(0);
    return Math.min(Math.min(WIDEST_LABEL, width / 3), widest) + 14;
  }

  /** Where the axis ends; the values stand behind it. */
  private double values(double width) {
    return width - 14 - rows.stream().mapToDouble(row -> Wording.width(row.value())).max().orElse(0);
  }

  private Element beside(Row row, AxisScale scale, double y) {
    return mark(row, scale, y)
        .add(Svg.lines(scale.start() - 12, y, "end", Wording.wrapped(row.label(), scale.start() - 12, LINES)))
        .add(Svg.words(scale.end() + 12, y + 4.5, "start", row.value()).with("class", kind(row)));
  }

  private Element above(Row row, AxisScale scale, double y, double width, boolean tight) {
    double room = tight ? width : width - Wording.width(row.value()) - 8;
    double second = tight ? y + 2 * LINE : y + LINE;
    return mark(row, scale, second + 13)
        .add(Svg.words(0, y + LINE, "start", Wording.cut(row.label(), room)))
        .add(Svg.words(tight ? 0 : width, second, tight ? "start" : "end", row.value()).with("class", kind(row)));
  }

  private static String kind(Row row) {
    return row.colour() == Colour.GREY ? "value unresolved" : "value";
  }

  private static Element mark(Row row, AxisScale scale, double y) {
    return new EstimateMark(row.estimate(), row.spread(), row.colour(), row.colour() != Colour.GREY, row.tip())
        .draw(scale, y, RADIUS);
  }
}
