package canyu.report.exploration.discovery;

import canyu.report.charts.Figure;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.List;

/** The way from all draws to the smallest box. */
record TradeOffSection() implements Part<DiscoveryReport> {

  @Override
  public String key() {
    return "tradeOff";
  }

  @Override
  public List<Element> content(DiscoveryReport report, Labels labels) {
    return List.of(Figure.of(new TradeOffChart(report.condition().orElseThrow(), report.words()),
        labels.text("tradeOff.caption")));
  }
}
