package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.Sensitivity;
import canyu.report.charts.Figure;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** The shares in what is unknown about every effect, those of the first outcome open, the others folded. */
record SharesSection() implements Part<SensitivityReport> {

  @Override
  public String key() {
    return "shares";
  }

  @Override
  public List<Element> content(SensitivityReport report, Labels labels) {
    List<Element> content = new ArrayList<>(figures(report.of(report.outcomes().get(0)), labels));
    report.outcomes().stream().skip(1).forEach(outcome -> content.add(Table.folded(
        labels.of(outcome), figures(report.of(outcome), labels).toArray(Element[]::new))));
    return content;
  }

  private static List<Element> figures(List<Sensitivity> sensitivities, Labels labels) {
    return sensitivities.stream().map(each -> ShareChart.drawn(List.of(each).stream()).findFirst()
        .map(drawn -> figure(drawn, labels)).orElseGet(() -> Element.of("p", new ShareText(labels).sentence(each))))
        .toList();
  }

  static Element figure(Sensitivity sensitivity, Labels labels) {
    return Element.of("div", Element.of("h3", labels.quoted(sensitivity.arm())),
        Figure.of(new ShareChart(sensitivity, labels), new ShareText(labels).spread(sensitivity)));
  }
}
