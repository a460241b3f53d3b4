package canyu.report.run;

import canyu.experiment.validation.Finding;
import canyu.experiment.validation.Standing;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import java.util.List;

/** How the model stands, with its default parameters, in the published studies that bear on the arms. */
record StudySection(Standing standing) implements Section {

  @Override
  public String key() {
    return "bearing";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    StudyText text = new StudyText(labels);
    Table table = Table.of(labels.text("bearing.study"), labels.text("bearing.published"),
        labels.text("bearing.simulated"), labels.text("bearing.judgement"));
    bearing(results).forEach(finding -> table.row(text.statistic(finding), text.published(finding),
        text.simulated(finding), text.judgement(finding.judgement())));
    return List.of(table.element(), Element.of("p", labels.text("bearing.caption",
        labels.numbers().count(standing.cities()), labels.numbers().count(standing.residents())))
        .with("class", "caption"));
  }

  private List<Finding> bearing(RunResults results) {
    return standing.findings().stream()
        .filter(finding -> finding.statistic().range().isPresent())
        .filter(finding -> results.arms().stream().anyMatch(arm -> bearsOn(finding, results, arm))).toList();
  }

  /** The findings that contradict what was published and bear on an arm. */
  static List<Finding> failing(Standing standing, RunResults results, String arm) {
    return standing.findings().stream()
        .filter(finding -> finding.fails() && bearsOn(finding, results, arm)).toList();
  }

  private static boolean bearsOn(Finding finding, RunResults results, String arm) {
    return results.scenario().countermeasures(arm).stream().anyMatch(finding.study()::bearsOn);
  }
}
