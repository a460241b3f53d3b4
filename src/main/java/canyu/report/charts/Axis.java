package canyu.report.charts;

import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/**
 * A horizontal axis below estimates, its grid behind them, and the value with which all are compared.
 *
 * @param title what is along the axis, with its unit
 * @param reference the value with which all are compared
 * @param referenceName what that value is
 * @param signed whether numbers on the axis have signs
 */
public record Axis(
    AxisScale scale, String title, double reference, String referenceName, boolean signed, Labels labels) {

  /** The axis from the top of the estimates to their bottom. */
  public List<Element> draw(double top, double bottom) {
    List<Element> grid = new ArrayList<>();
    for (double tick : scale.ticks()) {
      grid.add(Svg.line(scale.at(tick), top, scale.at(tick), bottom, "grid"));
      grid.add(Svg.words(scale.at(tick), bottom + 16, "middle", words(tick)).with("class", "tick"));
    }
    grid.add(Svg.line(scale.at(reference), top - 4, scale.at(reference), bottom, "reference"));
    grid.add(Svg.words(inside(Wording.width(referenceName)), top - 7, "middle", referenceName)
        .with("class", "tick"));
    grid.add(Svg.words((scale.start() + scale.end()) / 2, bottom + 36, "middle", title).with("class", "axis"));
    return grid;
  }

  private double inside(double wide) {
    return Math.max(scale.start() - 10 + wide / 2, Math.min(scale.end() + 10 - wide / 2, scale.at(reference)));
  }

  private String words(double tick) {
    double exact = Math.abs(tick) < scale.step() / 1e6 ? 0 : tick;
    return signed ? labels.numbers().signed(exact, scale.decimals()) : labels.numbers().plain(exact, scale.decimals());
  }
}
