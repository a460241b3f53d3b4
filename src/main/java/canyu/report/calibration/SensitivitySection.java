package canyu.report.calibration;

import canyu.parameter.Names;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.List;

/** What would be believed if the answers counted half as much, since the same people answered all questions. */
record SensitivitySection() implements Part<Findings> {

  @Override
  public String key() {
    return "halved";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    if (!findings.outcome().engine().hasLikelihood()) {
      return List.of(Element.of("p", labels.text("halved.none",
          labels.text("engine." + Names.camel(findings.outcome().engine())))));
    }
    Table table = Table.of(labels.text("posterior.parameter"), labels.text("halved.full"), labels.text("halved.half"),
        labels.text("halved.shift"), labels.text("halved.wider"));
    findings.fitted().forEach(each -> table.row(each.parameter().path(),
        spread(each.diagnostics().mean(), each.diagnostics().sd(), labels),
        spread(each.diagnostics().halvedMean(), each.diagnostics().halvedSd(), labels),
        labels.numbers().signed((each.diagnostics().halvedMean() - each.diagnostics().mean()) / each.diagnostics().sd(), 2),
        labels.numbers().plain(each.diagnostics().halvedSd() / each.diagnostics().sd(), 2)));
    return List.of(table.element(), Element.of("p", labels.text("halved.caption")).with("class", "caption"));
  }

  private static String spread(double mean, double sd, Labels labels) {
    return labels.text("carried.spread", labels.numbers().significant(mean), labels.numbers().significant(sd));
  }
}
