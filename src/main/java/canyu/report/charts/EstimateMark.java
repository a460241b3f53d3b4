package canyu.report.charts;

import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Effect95;
import java.util.Optional;

/**
 * An estimate with its interval, drawn along an axis.
 *
 * @param spread where it lies for most draws of parameters; empty where none are drawn
 * @param resolved whether the interval says on which side of the reference it lies; if not, it is hollow and dashed
 * @param tip all there is to say about it
 */
public record EstimateMark(
    Effect95 estimate, Optional<Effect95> spread, Colour colour, boolean resolved, String tip) {

  private static final double CAP = 4;

  /** The mark at a height. */
  public Element draw(AxisScale scale, double y, double radius) {
    Element mark = Element.of("g", Svg.tip(tip)).with("class", "row");
    spread.ifPresent(each -> mark.add(line(scale.at(each.low()), y, scale.at(each.high()), y, "spread")));
    if (estimate.hasInterval()) {
      double low = scale.at(estimate.low());
      double high = scale.at(estimate.high());
      mark.add(line(low, y, high, y, resolved ? "whisker" : "whisker dashed"));
      mark.add(line(low, y - CAP, low, y + CAP, "whisker"));
      mark.add(line(high, y - CAP, high, y + CAP, "whisker"));
    }
    return mark.add(Svg.circle(scale.at(estimate.value()), y, radius)
        .with("fill", resolved ? colour.code() : "#ffffff")
        .with("stroke", colour.code()).with("stroke-width", 2));
  }

  private Element line(double x1, double y1, double x2, double y2, String kind) {
    return Svg.line(x1, y1, x2, y2, kind).with("stroke", colour.code());
  }
}
