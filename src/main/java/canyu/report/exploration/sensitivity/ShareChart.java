package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.Influence;
import canyu.exploration.sensitivity.Sensitivity;
import canyu.exploration.sensitivity.Share;
import canyu.report.charts.BarChart;
import canyu.report.charts.Chart;
import canyu.report.charts.Colour;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.page.Element;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The shares of luck and of parameters in what is unknown about one effect, and the line that no dummy reaches. */
record ShareChart(Sensitivity sensitivity, Labels labels) implements Chart {

  private static final double PER_CENT = 100;

  /** So many parameters that do not stand out are shown beside those that do. */
  private static final int DUMMIES = 2;

  @Override
  public Element draw(double width) {
    BarChart.Line line = new BarChart.Line(PER_CENT * sensitivity.line(), labels.text("share.line"),
        labels.text("share.lineTip", new ShareText(labels).percent(sensitivity.line())));
    return new BarChart(labels.text("share.chart", labels.quoted(sensitivity.arm())), labels.text("share.axis"), bars(),
        Optional.of(line), labels).draw(width);
  }

  private List<BarChart.Bar> bars() {
    List<BarChart.Bar> bars = new ArrayList<>();
    sensitivity.chance().ifPresent(chance -> bars.add(bar(labels.text("share.chance"), chance, Colour.GREY)));
    sensitivity.influential().forEach(each -> bars.add(bar(each, each.part().orElseThrow(), Colour.BLUE)));
    sensitivity.influences().stream().filter(each -> !each.isInfluential()).limit(DUMMIES)
        .forEach(each -> bars.add(bar(each, each.alone(), Colour.SKY)));
    double others = sensitivity.others();
    bars.add(new BarChart.Bar(labels.text(sensitivity.chance().isPresent() ? "share.others" : "share.othersAndLuck"),
        new ShareText(labels).percent(others), PER_CENT * others, Double.NaN, Double.NaN, Double.NaN, Colour.GREY, false));
    return bars;
  }

  private BarChart.Bar bar(Influence influence, Share share, Colour colour) {
    return bar(new ParameterText(labels).about(influence.parameter()), share, colour);
  }

  private BarChart.Bar bar(String label, Share share, Colour colour) {
    return new BarChart.Bar(label, new ShareText(labels).interval(share), PER_CENT * share.value(), PER_CENT * share.low(),
        PER_CENT * share.high(), Double.NaN, colour, colour == Colour.BLUE);
  }

  /** Those that have anything to draw. */
  static Stream<Sensitivity> drawn(Stream<Sensitivity> sensitivities) {
    return sensitivities.filter(each -> each.hasEnoughDraws() && !each.isConstant());
  }
}
