package canyu.report.dependence;

import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.List;

/** How to get the same results again. */
record ReproduceDependenceSection() implements Part<DependenceReport> {

  @Override
  public String key() {
    return "afresh";
  }

  @Override
  public List<Element> content(DependenceReport report, Labels labels) {
    return report.provenance().again(labels, facts -> {
      facts.add(labels.text("afresh.calibrationSeed"), Long.toString(report.calibration().calibration().seed()));
      facts.add(labels.text("afresh.scenarioSeed"), Long.toString(report.scenario().scenario().seed()));
      facts.add(labels.text("again.residents"),
          labels.numbers().count(report.calibration().calibration().respondents().residents()));
      facts.add(labels.text("afresh.cityResidents"),
          labels.numbers().count(report.scenario().scenario().population().residents()));
    });
  }
}
