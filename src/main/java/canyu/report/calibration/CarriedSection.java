package canyu.report.calibration;

import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.List;

/** The parameters that the survey cannot identify, which are drawn from their priors. */
record CarriedSection() implements Part<Findings> {

  @Override
  public String key() {
    return "carried";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    List<ParameterEstimate> carried = findings.carried();
    return carried.isEmpty()
        ? List.of(Element.of("p", labels.text("carried.none")))
        : List.of(Table.folded(labels.text("carried.numbers", labels.numbers().count(carried.size())),
            table(carried, labels)));
  }

  private static Element table(List<ParameterEstimate> carried, Labels labels) {
    Table table = Table.of(labels.text("posterior.parameter"), labels.text("posterior.about"),
        labels.text("posterior.default"), labels.text("posterior.prior"), labels.text("carried.before"),
        labels.text("carried.after"), labels.text("posterior.shrinkage"));
    carried.forEach(each -> table.row(each.parameter().path(), each.about(labels),
        labels.numbers().exact(each.parameter().value()), each.parameter().prior(),
        spread(each.diagnostics().priorMean(), each.diagnostics().priorSd(), labels),
        spread(each.diagnostics().mean(), each.diagnostics().sd(), labels),
        labels.percent(each.diagnostics().shrinkage(), 0)));
    return Element.of("div", table.element()).with("class", "words");
  }

  private static String spread(double mean, double sd, Labels labels) {
    return labels.text("carried.spread", labels.numbers().significant(mean), labels.numbers().significant(sd));
  }
}
