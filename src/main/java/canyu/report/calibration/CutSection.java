package canyu.report.calibration;

import canyu.calibration.plan.CutPoint;
import canyu.calibration.targets.AskedQuestion;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.List;

/** The cut points of scales that were looked for, before and after the survey. */
record CutSection() implements Part<Findings> {

  private static final int DECIMALS = 3;

  @Override
  public String key() {
    return "cuts";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    Table table = Table.of(labels.text("cuts.question"), labels.text("cuts.between"), labels.text("cuts.before"),
        labels.text("posterior.mean"), labels.text("posterior.sd"), labels.text("posterior.interval"));
    findings.result().cutPoints().forEach(each -> table.row(name(each, findings, labels), labels.text("cuts.replies", each.below(), each.above()),
        labels.text("carried.spread", level(each.given(), labels), level(each.prior().sd(), labels)),
        level(each.mean(), labels), level(each.sd(), labels),
        labels.text("format.interval", level(each.percentile(5), labels), level(each.percentile(95), labels))));
    return List.of(table.element(), Element.of("p", labels.text("cuts.caption")).with("class", "caption"));
  }

  private static String name(CutPoint point, Findings findings, Labels labels) {
    return findings.loaded().targets().questions().stream().map(AskedQuestion::question)
        .filter(question -> question.key().equals(point.question())).findFirst()
        .map(question -> QuestionName.of(question, labels)).orElse(point.question());
  }

  private static String level(double level, Labels labels) {
    return labels.numbers().plain(level, DECIMALS);
  }
}
