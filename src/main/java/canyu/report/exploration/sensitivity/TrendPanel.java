package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.ParameterTrend;
import canyu.exploration.sensitivity.Sensitivity;
import canyu.report.charts.AxisScale;
import canyu.report.charts.Colour;
import canyu.report.charts.Wording;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** How an effect goes with one parameter: a dot for each draw, and a smooth curve. */
record TrendPanel(Sensitivity sensitivity, String parameter, ParameterTrend trend, Labels labels) {

  private static final double WIDTH = 286;
  private static final double HEIGHT = 226;
  private static final double LEFT = 42;
  private static final double RIGHT = WIDTH - 8;
  private static final double TOP = 58;
  private static final double BOTTOM = HEIGHT - 36;

  Element draw() {
    double factor = Effect95.factor(sensitivity.outcome().indicator());
    double[] effect = DoubleStream.of(trend.effect()).map(value -> factor * value).toArray();
    AxisScale x = AxisScale.around(DoubleStream.of(trend.parameter()), LEFT, RIGHT, 3);
    AxisScale y = AxisScale.around(DoubleStream.concat(DoubleStream.of(0), DoubleStream.of(effect)), BOTTOM, TOP, 4);
    String about = new ParameterText(labels).about(parameter);
    Element drawing = Svg.drawing(WIDTH, HEIGHT, labels.quoted(sensitivity.arm()), about);
    drawing.add(Svg.words(0, 13, "start", Wording.cut(labels.quoted(sensitivity.arm()), WIDTH)).with("class", "panel"));
    List<String> lines = Wording.wrapped(about, WIDTH, 2);
    for (int k = 0; k < lines.size(); k++) {
      drawing.add(Svg.words(0, 30 + 14 * k, "start", lines.get(k)).with("class", "tick"));
    }
    return drawing.add(grid(x, y)).add(dots(x, y, effect))
        .add(Svg.path(Svg.joined(DoubleStream.of(trend.parameter()).map(x::at).toArray(),
            DoubleStream.of(trend.curve()).map(value -> y.at(factor * value)).toArray()))
            .with("class", "course").with("stroke", Colour.VERMILION.code()))
        .add(Svg.words((LEFT + RIGHT) / 2, HEIGHT - 4, "middle", new ParameterText(labels).shortName(parameter))
            .with("class", "axis"));
  }

  private Element grid(AxisScale x, AxisScale y) {
    Element grid = Element.of("g");
    for (double tick : y.ticks()) {
      grid.add(Svg.line(LEFT, y.at(tick), RIGHT, y.at(tick), Math.abs(tick) < y.step() / 1e6 ? "reference" : "grid"),
          Svg.words(LEFT - 5, y.at(tick) + 4, "end", labels.numbers().plain(tick, y.decimals())).with("class", "tick"));
    }
    for (double tick : Arrays.stream(x.ticks()).limit(6).toArray()) {
      grid.add(Svg.words(x.at(tick), BOTTOM + 15, "middle", labels.numbers().plain(tick, x.decimals()))
          .with("class", "tick"));
    }
    return grid;
  }

  private Element dots(AxisScale x, AxisScale y, double... effect) {
    Element dots = Element.of("g").with("fill", Colour.BLUE.code()).with("fill-opacity", "0.4");
    for (int draw = 0; draw < effect.length; draw++) {
      dots.add(Svg.circle(x.at(trend.parameter()[draw]), y.at(effect[draw]), 2));
    }
    return dots;
  }
}
