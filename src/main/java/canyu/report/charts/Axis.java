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

  private static final double MARGIN = 10;
  private static final double BELOW = 44;
  private static final double LINE = 14;
  private static final int MOST_LINES = 2;

  /** How much room it takes below the estimates. */
  public double below() {
    return BELOW + (titleLines().size() - 1) * LINE;
  }

  private List<String> titleLines() {
    return Wording.wrapped(title, scale.end() - scale.start() + 2 * MARGIN, MOST_LINES);
  }

  /** The axis from the top of the estimates to their bottom. */
  public List<Element> draw(double top, double bottom) {
    List<Element> grid = new ArrayList<>();
    for (double tick : scale.ticks()) {
      grid.add(Svg.line(scale.at(tick), top, scale.at(tick), bottom, "grid"));
      grid.add(Svg.words(inside(scale.at(tick), words(tick)), bottom + 16, "middle", words(tick)).with("class", "tick"));
    }
    grid.add(Svg.line(scale.at(reference), top - 4, scale.at(reference), bottom, "reference"));
    grid.add(Svg.words(inside(scale.at(reference), referenceName), top - 7, "middle", referenceName)
        .with("class", "tick"));
    List<String> lines = titleLines();
    for (int k = 0; k < lines.size(); k++) {
      grid.add(Svg.words((scale.start() + scale.end()) / 2, bottom + 36 + k * LINE, "middle", lines.get(k)).with("class", "axis"));
    }
    return grid;
  }

  /** Where the middle of some words is, as near to a place as the axis with its margins reaches. */
  private double inside(double place, String words) {
    double half = Wording.width(words) / 2;
    return Math.max(scale.start() - MARGIN + half, Math.min(scale.end() + MARGIN - half, place));
  }

  private String words(double tick) {
    double exact = Math.abs(tick) < scale.step() / 1e6 ? 0 : tick;
    return signed ? labels.numbers().signed(exact, scale.decimals()) : labels.numbers().plain(exact, scale.decimals());
  }
}
