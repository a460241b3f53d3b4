package canyu.report.exploration.discovery;

import canyu.exploration.discovery.Box;
import canyu.exploration.discovery.Condition;
import canyu.exploration.discovery.Restriction;
import canyu.report.charts.AxisScale;
import canyu.report.charts.Chart;
import canyu.report.charts.Colour;
import canyu.report.charts.Wording;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import java.util.stream.DoubleStream;

/** The box along two axes, with the draws that were held out: cases filled, others hollow. */
record BoxChart(Condition condition, ConditionText text) implements Chart {

  private static final double LEFT = 56;
  private static final double RIGHT = 16;
  private static final double TOP = 26;
  private static final double BELOW = 46;
  private static final double PHONE = 600;

  @Override
  public Element draw(double width) {
    double height = width < PHONE ? 320 : 430;
    int along = condition.axes().get(0);
    int up = condition.axes().get(1);
    AxisScale x = scale(along, LEFT, width - RIGHT, width < PHONE ? 3 : 6);
    AxisScale y = scale(up, height - BELOW, TOP, 5);
    Labels labels = text.labels();
    Element drawing = Svg.drawing(width, height, labels.text("discover.box"), text.clauses(condition.clauses()));
    drawing.add(axes(x, y)).add(
        Svg.words(0, 13, "start", name(up, width)).with("class", "axis"),
        Svg.words((x.start() + x.end()) / 2, height - 6, "middle", name(along, x.end() - x.start())).with("class", "axis"));
    return drawing.add(box(x, y, condition.box())).add(dots(x, y, along, up));
  }

  private AxisScale scale(int input, double start, double end, int ticks) {
    return AxisScale.around(DoubleStream.of(condition.inputs().columns()[input]), start, end, ticks);
  }

  /** What a parameter is, with its name; its name alone where that does not fit, since the text beside has both. */
  private String name(int input, double width) {
    String path = condition.inputs().names().get(input);
    ParameterText parameter = new ParameterText(text.labels());
    return Wording.width(parameter.named(path)) <= width ? parameter.named(path) : parameter.shortName(path);
  }

  private Element axes(AxisScale x, AxisScale y) {
    Element axes = Element.of("g");
    for (double tick : y.ticks()) {
      axes.add(Svg.line(x.start(), y.at(tick), x.end(), y.at(tick), "grid"), Svg.words(LEFT - 6, y.at(tick) + 4, "end",
          text.labels().numbers().plain(tick, y.decimals())).with("class", "tick"));
    }
    for (double tick : x.ticks()) {
      axes.add(Svg.line(x.at(tick), y.start(), x.at(tick), y.start() + 4, "reference"), Svg.words(x.at(tick),
          y.start() + 17, "middle", text.labels().numbers().plain(tick, x.decimals())).with("class", "tick"));
    }
    return axes;
  }

  private Element box(AxisScale x, AxisScale y, Box box) {
    Restriction along = box.of(condition.axes().get(0));
    Restriction up = box.of(condition.axes().get(1));
    double left = x.at(Math.max(x.low(), along.low()));
    double right = x.at(Math.min(x.high(), along.high()));
    double bottom = y.at(Math.max(y.low(), up.low()));
    double top = y.at(Math.min(y.high(), up.high()));
    return Svg.rect(left, top, right - left, bottom - top).with("fill", Colour.VERMILION.code())
        .with("fill-opacity", "0.12").with("stroke", Colour.VERMILION.code()).with("stroke-width", 2)
        .add(Svg.tip(text.clauses(condition.clauses())));
  }

  private Element dots(AxisScale x, AxisScale y, int along, int up) {
    Element dots = Element.of("g");
    for (int draw = 0; draw < condition.cases().length; draw++) {
      boolean isCase = condition.cases()[draw];
      dots.add(Svg.circle(x.at(condition.inputs().columns()[along][draw]),
              y.at(condition.inputs().columns()[up][draw]), isCase ? 4 : 3)
          .with("fill", isCase ? Colour.VERMILION.code() : "#ffffff")
          .with("stroke", isCase ? Colour.VERMILION.code() : Colour.BLUE.code()).with("stroke-width", 1.2));
    }
    return dots;
  }
}
