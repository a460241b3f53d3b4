package canyu.report.charts;

import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Two shares of everything in a list, joined by a line.
 *
 * @param title what it shows
 * @param description what it says to those who cannot see it
 * @param axis what is along the axis, with its unit
 */
public record PairChart(String title, String description, String axis, List<Pair> pairs, Labels labels) implements Chart {

  private static final double LABEL = 330;
  private static final double VALUE = 70;
  private static final double PHONE = 600;
  private static final double TOP = 8;

  /**
   * Two shares in per cent.
   *
   * @param filled the one drawn as a filled dot
   * @param hollow the one drawn as a hollow dot, with an interval
   * @param value their difference in words
   * @param tip all there is to say about them
   */
  public record Pair(String label, double filled, Effect95 hollow, String value, String tip) {}

  @Override
  public Element draw(double width) {
    boolean narrow = width < PHONE;
    double step = narrow ? 40 : 24;
    double bottom = TOP + pairs.size() * step;
    AxisScale scale = AxisScale.around(DoubleStream.concat(DoubleStream.of(0), pairs.stream()
        .flatMapToDouble(pair -> DoubleStream.concat(DoubleStream.of(pair.filled()), pair.hollow().all()))),
        narrow ? 10 : LABEL, narrow ? width - 10 : width - VALUE, 5);
    Element drawing = Svg.drawing(width, bottom + 44, title, description).add(grid(scale, bottom));
    for (int i = 0; i < pairs.size(); i++) {
      double y = TOP + i * step;
      drawing.add(narrow ? twoLines(pairs.get(i), scale, y, width) : oneLine(pairs.get(i), scale, y + step / 2, width));
    }
    return drawing;
  }

  private List<Element> grid(AxisScale scale, double bottom) {
    List<Element> grid = new ArrayList<>();
    for (double tick : scale.ticks()) {
      grid.add(Svg.line(scale.at(tick), TOP, scale.at(tick), bottom, "grid"));
      grid.add(Svg.words(scale.at(tick), bottom + 16, "middle", labels.numbers().plain(tick, scale.decimals()))
          .with("class", "tick"));
    }
    grid.add(Svg.words((scale.start() + scale.end()) / 2, bottom + 36, "middle", axis).with("class", "axis"));
    return grid;
  }

  private static Element oneLine(Pair pair, AxisScale scale, double y, double width) {
    return marks(pair, scale, y)
        .add(Svg.lines(LABEL - 12, y, "end", List.of(Wording.cut(pair.label(), LABEL - 14))))
        .add(Svg.words(width, y + 4.5, "end", pair.value()).with("class", "value"));
  }

  private static Element twoLines(Pair pair, AxisScale scale, double y, double width) {
    double room = width - Wording.width(pair.value()) - 8;
    return marks(pair, scale, y + 29)
        .add(Svg.words(0, y + 16, "start", Wording.cut(pair.label(), room)))
        .add(Svg.words(width, y + 16, "end", pair.value()).with("class", "value"));
  }

  private static Element marks(Pair pair, AxisScale scale, double y) {
    double filled = scale.at(pair.filled());
    double hollow = scale.at(pair.hollow().value());
    Element marks = Element.of("g", Svg.tip(pair.tip()), Svg.line(filled, y, hollow, y, "reference"));
    if (pair.hollow().hasInterval()) {
      marks.add(Svg.line(scale.at(pair.hollow().low()), y, scale.at(pair.hollow().high()), y, "whisker")
          .with("stroke", Colour.VERMILION.code()));
    }
    return marks.add(Svg.circle(filled, y, 5).with("fill", Colour.BLUE.code()),
        Svg.circle(hollow, y, 5).with("fill", "#ffffff").with("stroke", Colour.VERMILION.code())
            .with("stroke-width", 2));
  }
}
