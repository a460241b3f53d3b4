package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.Influence;
import canyu.exploration.sensitivity.Sensitivity;
import canyu.report.charts.Figure;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.Comparator;
import java.util.List;

/** How effects on the first outcome go with the parameters that matter most. */
record TrendsSection() implements Part<SensitivityReport> {

  private static final int PANELS = 6;

  private record Pair(Sensitivity sensitivity, Influence influence) {

    double part() {
      return influence.part().orElseThrow().value();
    }
  }

  @Override
  public String key() {
    return "trends";
  }

  @Override
  public List<Element> content(SensitivityReport report, Labels labels) {
    List<Element> panels = report.of(report.outcomes().get(0)).stream()
        .flatMap(each -> each.influential().stream().map(influence -> new Pair(each, influence)))
        .sorted(Comparator.comparingDouble(Pair::part).reversed()).limit(PANELS)
        .map(pair -> new TrendPanel(pair.sensitivity, pair.influence.parameter(),
            report.analysis().trend(pair.sensitivity, pair.influence), labels).draw())
        .toList();
    return panels.isEmpty() ? List.of(Element.of("p", labels.text("trends.none")))
        : List.of(Figure.multiples(panels, "small", labels.text("trends.caption",
            labels.of(report.outcomes().get(0)),
            labels.unit(report.outcomes().get(0).indicator(), report.loaded().scenario().currency()))));
  }
}
