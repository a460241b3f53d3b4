package canyu.report.dependence;

import canyu.indicator.Trajectory;
import canyu.report.charts.Figure;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import canyu.scenario.definition.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The first screen: what depends on the assumption, and the effect of every arm under each. */
record ContrastSection() implements Part<DependenceReport> {

  @Override
  public String key() {
    return "contrast";
  }

  @Override
  public Element of(DependenceReport report, Labels labels) {
    return Element.of("header",
            Element.of("p", labels.text("contrast.kind")).with("class", "kind"),
            Element.of("h1", labels.shipped(report.scenario().scenario().title())),
            Element.of("p", labels.text("contrast.question", labels.shipped(report.calibration().survey().title())))
                .with("class", "question"))
        .with("id", key()).add(content(report, labels));
  }

  @Override
  public List<Element> content(DependenceReport report, Labels labels) {
    List<Element> content = new ArrayList<>();
    content.add(Element.of("ol", new DependenceConclusion(report.contrast(), labels).sentences().stream()
        .map(sentence -> Element.of("li", sentence)).toList()).with("class", "answer"));
    if (!report.contrast().arms().isEmpty()) {
      Scenario scenario = report.scenario().scenario();
      content.add(Element.of("h2", labels.text("contrast.chart")));
      content.add(Figure.of(new ArmComparisonChart(report.contrast(), labels), labels.text("contrast.caption",
          labels.numbers().count(Math.min(Trajectory.LAST_WEEKS, scenario.time().weeks())),
          labels.numbers().count(scenario.time().weeks()),
          labels.numbers().count(scenario.population().residents()))));
    }
    return content;
  }
}
