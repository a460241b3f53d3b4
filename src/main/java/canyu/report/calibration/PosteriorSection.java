package canyu.report.calibration;

import canyu.report.charts.Figure;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.List;

/** What is believed of each fitted parameter, before and after the survey. */
record PosteriorSection() implements Part<Findings> {

  @Override
  public String key() {
    return "posterior";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    return List.of(
        Figure.multiples(findings.fitted().stream().map(each -> new DensityChart(each, labels).draw()).toList(),
            "small", labels.text("posterior.caption")),
        Table.folded(labels.text("posterior.numbers"), table(findings.fitted(), labels)));
  }

  private static Element table(List<ParameterEstimate> estimates, Labels labels) {
    Table table = Table.of(labels.text("posterior.parameter"), labels.text("posterior.about"),
        labels.text("posterior.default"), labels.text("posterior.prior"), labels.text("posterior.mean"),
        labels.text("posterior.sd"), labels.text("posterior.interval"), labels.text("posterior.shrinkage"));
    estimates.forEach(each -> table.row(each.parameter().path(), each.about(labels),
        labels.numbers().exact(each.parameter().value()), each.parameter().prior(),
        labels.numbers().significant(each.diagnostics().mean()), labels.numbers().significant(each.diagnostics().sd()),
        labels.text("format.interval", labels.numbers().significant(each.percentile(5)),
            labels.numbers().significant(each.percentile(95))),
        labels.percent(each.diagnostics().shrinkage(), 0)));
    return Element.of("div", table.element()).with("class", "words");
  }
}
