package canyu.report.exploration.discovery;

import canyu.exploration.discovery.BoxTally;
import canyu.exploration.discovery.Condition;
import canyu.exploration.discovery.Condition.Peeled;
import canyu.exploration.discovery.Proportion;
import canyu.report.charts.AxisScale;
import canyu.report.charts.Chart;
import canyu.report.charts.Colour;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import java.util.List;
import java.util.function.Function;

/** How density and coverage go against each other on the way from all draws to the smallest box. */
record TradeOffChart(Condition condition, ConditionText text) implements Chart {

  private static final double LEFT = 44;
  private static final double RIGHT = 18;
  private static final double TOP = 26;
  private static final double BELOW = 46;
  private static final double PHONE = 600;

  @Override
  public Element draw(double width) {
    double height = width < PHONE ? 300 : 360;
    AxisScale x = new AxisScale(0, 100, LEFT, width - RIGHT, 20);
    AxisScale y = new AxisScale(0, 100, height - BELOW, TOP, 20);
    Labels labels = text.labels();
    Element drawing = Svg.drawing(width, height, labels.text("tradeOff.title"), labels.text("tradeOff.caption"));
    for (double tick : x.ticks()) {
      drawing.add(Svg.line(x.start(), y.at(tick), x.end(), y.at(tick), "grid"),
          Svg.words(LEFT - 6, y.at(tick) + 4, "end", labels.numbers().plain(tick, 0)).with("class", "tick"),
          Svg.words(x.at(tick), y.start() + 17, "middle", labels.numbers().plain(tick, 0)).with("class", "tick"));
    }
    drawing.add(Svg.words(0, 13, "start", labels.text("tradeOff.density")).with("class", "axis"),
        Svg.words((x.start() + x.end()) / 2, height - 6, "middle", labels.text("tradeOff.coverage")).with("class", "axis"));
    return drawing.add(way(x, y, Peeled::fitted, "course dashed", Colour.GREY), way(x, y, Peeled::heldOut, "course", Colour.BLUE),
        chosen(x, y));
  }

  private Element way(AxisScale x, AxisScale y, Function<Peeled, BoxTally> of, String kind, Colour colour) {
    List<BoxTally> tallies = condition.peeled().stream().map(of).filter(tally -> tally.within() > 0).toList();
    return Svg.path(Svg.joined(
            tallies.stream().mapToDouble(tally -> x.at(100 * tally.coverage().value())).toArray(),
            tallies.stream().mapToDouble(tally -> y.at(100 * tally.density().value())).toArray()))
        .with("class", kind).with("stroke", colour.code());
  }

  private Element chosen(AxisScale x, AxisScale y) {
    Proportion coverage = condition.heldOut().coverage();
    Proportion density = condition.heldOut().density();
    if (density.of() == 0) {
      return Element.of("g");
    }
    double across = x.at(100 * coverage.value());
    double up = y.at(100 * density.value());
    return Element.of("g", Svg.tip(text.interval(coverage) + " / " + text.interval(density)),
        Svg.line(x.at(100 * coverage.low()), up, x.at(100 * coverage.high()), up, "whisker")
            .with("stroke", Colour.VERMILION.code()),
        Svg.line(across, y.at(100 * density.low()), across, y.at(100 * density.high()), "whisker")
            .with("stroke", Colour.VERMILION.code()),
        Svg.circle(across, up, 5.5).with("fill", Colour.VERMILION.code()));
  }
}
