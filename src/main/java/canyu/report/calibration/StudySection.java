package canyu.report.calibration;

import canyu.calibration.StudyPrediction;
import canyu.calibration.StudyTarget;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import canyu.report.words.Numbers;
import java.util.List;

/** Every published study that was calibrated to, beside what the model gives. */
record StudySection() implements Part<Findings> {

  @Override
  public String key() {
    return "studies";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    List<StudyPrediction> predictions = findings.result().studyPredictions();
    if (predictions.isEmpty()) {
      return List.of(Element.of("p", labels.text("studies.none")));
    }
    Table table = Table.of(labels.text("studies.study"), labels.text("studies.published"), labels.text("studies.target"),
        labels.text("studies.model"), labels.text("targets.interval"), labels.text("targets.z"),
        labels.text("studies.sd"), labels.text("targets.discrepancy"));
    predictions.forEach(each -> table.row(name(each.target(), labels), cells(each, labels)));
    return List.of(table.element(), Element.of("p", labels.text("studies.caption")).with("class", "caption"));
  }

  /** A study and what it measures. */
  static String name(StudyTarget target, Labels labels) {
    String study = "study." + target.study().key();
    return labels.text("studies.name", labels.text(study), labels.text(study + "." + target.published().key()));
  }

  private static List<Element> cells(StudyPrediction each, Labels labels) {
    Numbers numbers = labels.numbers();
    StudyTarget target = each.target();
    return List.of(
        Table.cell(labels.text("format.interval",
            numbers.plain(target.range().low(), 2), numbers.plain(target.range().high(), 2))),
        Table.cell(numbers.plain(target.value(), 2)), Table.cell(numbers.plain(each.mean(), 2)),
        Table.cell(labels.text("format.interval", numbers.plain(each.low(), 2), numbers.plain(each.high(), 2))),
        Element.of("td", Element.of(Math.abs(each.z()) > 2 ? "strong" : "span", numbers.plain(each.z(), 1))),
        Table.cell(numbers.plain(target.sd(), 2)), Table.cell(numbers.plain(target.discrepancy(), 2)));
  }
}
