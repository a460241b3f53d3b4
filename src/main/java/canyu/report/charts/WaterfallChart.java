package canyu.report.charts;

import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How parts that add and parts that take away make up a sum.
 *
 * @param title what it shows
 * @param description what it says to those who cannot see it
 * @param axis what is along the axis, with its unit
 * @param steps the parts from top to bottom
 * @param sum the bar below them all
 * @param range what the axis must reach, so that several charts have the same
 */
public record WaterfallChart(String title, String description, String axis, List<Step> steps, Step sum, double[] range,
    Labels labels) implements Chart {

  private static final double LABEL = 122;
  private static final double VALUE = 46;
  private static final double TOP = 28;
  private static final double STEP = 33;

  /**
   * One part.
   *
   * @param label what it is
   * @param change by how much it changes the sum, with its interval
   * @param tip all there is to say about it
   */
  public record Step(String label, Effect95 change, String tip) {}

  @Override
  public Element draw(double width) {
    double bottom = TOP + (steps.size() + 1) * STEP;
    AxisScale scale = AxisScale.around(DoubleStream.of(range), LABEL, width - VALUE, 3);
    Element drawing = Svg.drawing(width, bottom + 42, title, description)
        .add(Svg.words(0, 14, "start", Wording.cut(title, width)).with("class", "panel"))
        .add(grid(scale, bottom));
    double at = 0;
    for (int i = 0; i < steps.size(); i++) {
      drawing.add(bar(steps.get(i), scale, at, TOP + (i + 0.5) * STEP, width, Colour.BLUE));
      at += steps.get(i).change().value();
    }
    return drawing.add(bar(sum, scale, 0, bottom - STEP / 2, width, Colour.BLACK));
  }

  private List<Element> grid(AxisScale scale, double bottom) {
    List<Element> grid = new ArrayList<>();
    for (double tick : scale.ticks()) {
      grid.add(Svg.line(scale.at(tick), TOP, scale.at(tick), bottom, "grid"));
      grid.add(Svg.words(scale.at(tick), bottom + 15, "middle", labels.numbers().signed(tick, scale.decimals()))
          .with("class", "tick"));
    }
    grid.add(Svg.line(scale.at(0), TOP, scale.at(0), bottom, "reference"));
    grid.add(Svg.words((scale.start() + scale.end()) / 2, bottom + 33, "middle", axis).with("class", "axis"));
    return grid;
  }

  private Element bar(Step step, AxisScale scale, double from, double y, double width, Colour positive) {
    Effect95 change = step.change();
    double start = scale.at(from);
    double end = scale.at(from + change.value());
    Colour colour = change.value() < 0 ? Colour.VERMILION : positive;
    Element bar = Element.of("g", Svg.tip(step.tip()))
        .add(Svg.lines(LABEL - 8, y, "end", Wording.wrapped(step.label(), LABEL - 8, 2)))
        .add(Svg.rect(Math.min(start, end), y - 8, Math.max(1, Math.abs(end - start)), 16)
            .with("fill", colour.code()).with("fill-opacity", change.resolved() ? "1" : "0.35"));
    if (change.hasInterval()) {
      bar.add(Svg.line(scale.at(from + change.low()), y, scale.at(from + change.high()), y, "whisker")
          .with("stroke", "#000000"));
    }
    return bar.add(Svg.words(width, y + 4.5, "end", labels.numbers().signed(change.value(), change.decimals(1)))
        .with("class", change.resolved() ? "value" : "value unresolved"));
  }
}
