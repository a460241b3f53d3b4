package canyu.report.exploration;

import canyu.exploration.sensitivity.Influence;
import canyu.exploration.sensitivity.Sensitivity;
import canyu.exploration.sensitivity.Share;
import canyu.report.charts.Chart;
import canyu.report.charts.Colour;
import canyu.report.exploration.BarChart.Bar;
import canyu.report.page.Element;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The shares of luck and of parameters in what is unknown about one effect, and the line that no dummy reaches. */
record ShareChart(Sensitivity sensitivity, Labels labels) implements Chart {

  /** So many parameters that do not stand out are shown beside those that do. */
  private static final int DUMMIES = 2;

  @Override
  public Element draw(double width) {
    return new BarChart(bars(), labels.text("share.chart", labels.quoted(sensitivity.arm())), labels.text("share.axis"),
        100 * sensitivity.line(), labels.text("share.lineTip", new ShareText(labels).percent(sensitivity.line())), labels)
        .draw(width);
  }

  private List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    sensitivity.chance().ifPresent(chance -> bars.add(bar(labels.text("share.chance"), chance, Colour.GREY)));
    sensitivity.influential().forEach(each -> bars.add(bar(each, each.part().orElseThrow(), Colour.BLUE)));
    sensitivity.influences().stream().filter(each -> !each.isInfluential()).limit(DUMMIES)
        .forEach(each -> bars.add(bar(each, each.alone(), Colour.SKY)));
    double others = sensitivity.others();
    bars.add(new Bar(labels.text(sensitivity.chance().isPresent() ? "share.others" : "share.othersAndLuck"),
        100 * others, Double.NaN, Double.NaN, Colour.GREY, new ShareText(labels).percent(others)));
    return bars;
  }

  private Bar bar(Influence influence, Share share, Colour colour) {
    return bar(new ParameterText(labels).about(influence.parameter()), share, colour);
  }

  private Bar bar(String label, Share share, Colour colour) {
    return new Bar(label, 100 * share.value(), 100 * share.low(), 100 * share.high(), colour,
        new ShareText(labels).interval(share));
  }

  /** Those that have anything to draw. */
  static Stream<Sensitivity> drawn(Stream<Sensitivity> sensitivities) {
    return sensitivities.filter(each -> each.hasEnoughDraws() && !each.isConstant());
  }
}
