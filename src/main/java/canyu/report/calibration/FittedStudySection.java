package canyu.report.calibration;

import canyu.calibration.targets.StudyPrediction;
import canyu.calibration.targets.StudyTarget;
import canyu.experiment.validation.Judgement;
import canyu.language.Numbers;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import java.util.List;

/** Every published study that was calibrated to, beside what the model gives. */
record FittedStudySection() implements Part<Findings> {

  @Override
  public String key() {
    return "studied";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    List<StudyPrediction> predictions = findings.result().studyPredictions();
    if (predictions.isEmpty()) {
      return List.of(Element.of("p", labels.text("studied.none")));
    }
    Table table = Table.of(labels.text("studied.study"), labels.text("studied.published"), labels.text("studied.target"),
        labels.text("studied.model"), labels.text("targets.interval"), labels.text("studied.mean"),
        labels.text("targets.z"), labels.text("studied.sd"), labels.text("targets.discrepancy"));
    predictions.forEach(each -> table.row(name(each.target(), labels), cells(each, labels)));
    return List.of(table.element(), Element.of("p", labels.text("studied.caption")).with("class", "caption"));
  }

  /** What a study measures. */
  static String name(StudyTarget target, Labels labels) {
    return new StudyText(labels).statistic(target.study(), target.published());
  }

  private static List<Element> cells(StudyPrediction each, Labels labels) {
    Numbers numbers = labels.numbers();
    StudyText text = new StudyText(labels);
    StudyTarget target = each.target();
    return List.of(Table.cell(text.published(target.published())),
        Table.cell(numbers.plain(target.value(), 2)), Table.cell(numbers.plain(each.mean(), 2)),
        Table.cell(labels.text("format.interval", numbers.plain(each.low(), 2), numbers.plain(each.high(), 2))),
        Table.cell(text.judgement(each.isInside() ? Judgement.INSIDE : Judgement.OUTSIDE)),
        Element.of("td", Element.of(Math.abs(each.z()) > 2 ? "strong" : "span", numbers.plain(each.z(), 1))),
        Table.cell(numbers.plain(target.sd(), 2)), Table.cell(numbers.plain(target.discrepancy(), 2)));
  }
}
