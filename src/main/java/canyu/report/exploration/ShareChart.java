package canyu.report.exploration;

import canyu.exploration.sensitivity.Influence;
import canyu.exploration.sensitivity.Sensitivity;
import canyu.exploration.sensitivity.Share;
import canyu.report.charts.Axis;
import canyu.report.charts.AxisScale;
import canyu.report.charts.Chart;
import canyu.report.charts.Colour;
import canyu.report.charts.Wording;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The shares of luck and of parameters in what is unknown about one effect, and the line that no dummy reaches. */
record ShareChart(Sensitivity sensitivity, Labels labels) implements Chart {

  private static final double PHONE = 600;
  private static final double LABEL = 380;
  private static final double VALUES = 120;
  private static final double ROW = 33;
  private static final double TALL_ROW = 44;
  private static final double TOP = 24;
  private static final double THICK = 15;

  /** So many parameters that do not stand out are shown beside those that do. */
  private static final int DUMMIES = 2;

  /** A bar. */
  private record Bar(String label, Share share, Colour colour, boolean hasInterval) {}

  @Override
  public Element draw(double width) {
    boolean narrow = width < PHONE;
    double row = narrow ? TALL_ROW : ROW;
    List<Bar> bars = bars();
    double bottom = TOP + bars.size() * row;
    AxisScale scale = AxisScale.around(DoubleStream.concat(DoubleStream.of(0, 100 * sensitivity.line()),
            bars.stream().mapToDouble(bar -> 100 * bar.share.high())), narrow ? 4 : LABEL + 12,
        narrow ? width - 12 : width - VALUES, narrow ? 4 : 5);
    Axis axis = new Axis(scale, labels.text("share.axis"), 0, "", false, labels);
    Element drawing = Svg.drawing(width, bottom + axis.below(),
        labels.text("share.chart", labels.quoted(sensitivity.arm())), description(bars));
    drawing.add(axis.draw(TOP, bottom));
    drawing.add(line(scale, bottom));
    for (int k = 0; k < bars.size(); k++) {
      drawing.add(narrow ? tall(bars.get(k), TOP + k * row, scale, width) : flat(bars.get(k), TOP + k * row, scale));
    }
    return drawing;
  }

  private Element line(AxisScale scale, double bottom) {
    double x = scale.at(100 * sensitivity.line());
    return Element.of("g", Svg.tip(labels.text("share.lineTip", new ShareText(labels).percent(sensitivity.line()))),
        Svg.line(x, TOP - 4, x, bottom, "whisker dashed").with("stroke", Colour.VERMILION.code()),
        Svg.words(x + 4, TOP - 8, "start", labels.text("share.line")).with("class", "tick"));
  }

  private List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    sensitivity.chance().ifPresent(chance -> bars.add(new Bar(labels.text("share.chance"), chance, Colour.GREY, true)));
    sensitivity.influential().forEach(each -> bars.add(bar(each, each.part(), Colour.BLUE)));
    sensitivity.influences().stream().filter(each -> !each.isInfluential()).limit(DUMMIES)
        .forEach(each -> bars.add(bar(each, Optional.of(each.alone()), Colour.SKY)));
    double others = sensitivity.others();
    bars.add(new Bar(labels.text(sensitivity.chance().isPresent() ? "share.others" : "share.othersAndLuck"),
        new Share(others, others, others), Colour.GREY, false));
    return bars;
  }

  private Bar bar(Influence influence, Optional<Share> share, Colour colour) {
    return new Bar(new ParameterText(labels).about(influence.parameter()), share.orElseThrow(), colour, true);
  }

  private String description(List<Bar> bars) {
    return bars.stream().map(this::said).collect(Collectors.joining(labels.text("format.semicolon")));
  }

  private String said(Bar bar) {
    return labels.text("format.labelled", bar.label, value(bar));
  }

  private String value(Bar bar) {
    ShareText text = new ShareText(labels);
    return bar.hasInterval ? text.interval(bar.share) : text.percent(bar.share.value());
  }

  private Element flat(Bar bar, double y, AxisScale scale) {
    double middle = y + ROW / 2;
    return row(bar, middle, scale).add(Svg.lines(LABEL, middle, "end", Wording.wrapped(bar.label, LABEL, 2)))
        .add(Svg.words(scale.end() + 10, middle + 4.5, "start", value(bar)).with("class", "value"));
  }

  private Element tall(Bar bar, double y, AxisScale scale, double width) {
    String value = value(bar);
    return row(bar, y + TALL_ROW - 12, scale).add(
        Svg.words(0, y + 16, "start", Wording.cut(bar.label, width - Wording.width(value) - 14)),
        Svg.words(width, y + 16, "end", value).with("class", "value"));
  }

  private Element row(Bar bar, double middle, AxisScale scale) {
    Element row = Element.of("g", Svg.tip(said(bar)),
        Svg.rect(scale.at(0), middle - THICK / 2, scale.at(100 * bar.share.value()) - scale.at(0), THICK)
            .with("fill", bar.colour.code()).with("fill-opacity", bar.colour == Colour.BLUE ? "0.85" : "0.45"))
        .with("class", "row");
    return bar.hasInterval ? row.add(Svg.line(scale.at(100 * bar.share.low()), middle, scale.at(100 * bar.share.high()),
        middle, "whisker").with("stroke", Colour.BLACK.code())) : row;
  }

  /** Those that have anything to draw. */
  static Stream<Sensitivity> drawn(Stream<Sensitivity> sensitivities) {
    return sensitivities.filter(each -> each.hasEnoughDraws() && !each.isConstant());
  }
}
