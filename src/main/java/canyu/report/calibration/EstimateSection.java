package canyu.report.calibration;

import canyu.calibration.inference.problem.PointEstimate;
import canyu.calibration.plan.Parameter;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The first screen: whether the misfit could be chance, and every parameter that was to be found. */
record EstimateSection() implements Part<EstimateReport> {

  @Override
  public String key() {
    return "estimate";
  }

  @Override
  public Element of(EstimateReport report, Labels labels) {
    return Element.of("header",
            Element.of("p", labels.text("estimate.title")).with("class", "kind"),
            Element.of("h1", labels.shipped(report.loaded().calibration().title())),
            Element.of("p", labels.text("estimate.intro")).with("class", "question"))
        .with("id", key()).add(content(report, labels));
  }

  @Override
  public List<Element> content(EstimateReport report, Labels labels) {
    Element sentences = Element.of("ol", Element.of("li", misfit(report.estimate(), labels))).with("class", "answer");
    String bounds = found(report).filter(i -> report.estimate().atBound()[i])
        .mapToObj(i -> report.loaded().parameters().get(i).path())
        .collect(Collectors.joining(labels.text("format.comma")));
    if (!bounds.isEmpty()) {
      sentences.add(Element.of("li", labels.text("estimate.bounds", bounds)));
    }
    List<Element> content = new ArrayList<>(List.of(sentences, table(report, labels)));
    if (!report.loaded().sought().scales().isEmpty()) {
      content.add(cuts(report, labels));
    }
    content.add(Element.of("p", labels.text("estimate.carried")));
    return content;
  }

  private static Element cuts(EstimateReport report, Labels labels) {
    Table table = Table.of(labels.text("cuts.question"), labels.text("cuts.between"), labels.text("cuts.file"),
        labels.text("estimate.value"));
    report.loaded().sought().cutPoints(new double[][] {report.estimate().parameters()}).forEach(each -> table.row(
        each.question(), labels.text("cuts.replies", each.below(), each.above()), labels.numbers().significant(each.given()),
        labels.numbers().significant(each.mean())));
    return table.element();
  }

  private static String misfit(PointEstimate estimate, Labels labels) {
    String key = estimate.degrees() < 1 ? "estimate.untested" : estimate.isRejected() ? "estimate.rejected" : "estimate.met";
    return labels.text(key, labels.numbers().count(estimate.runs()), labels.numbers().plain(estimate.misfit(), 2),
        labels.numbers().count(estimate.degrees()), labels.numbers().plain(estimate.p(), 3));
  }

  private static IntStream found(EstimateReport report) {
    return IntStream.range(0, report.loaded().parameters().size()).filter(i -> report.loaded().parameters().get(i).fitted());
  }

  private static Element table(EstimateReport report, Labels labels) {
    Table table = Table.of(labels.text("posterior.parameter"), labels.text("posterior.default"),
        labels.text("posterior.prior"), labels.text("estimate.value"), "");
    found(report).forEach(i -> {
      Parameter parameter = report.loaded().parameters().get(i);
      table.row(parameter.path(), labels.numbers().exact(parameter.value()), parameter.prior(),
          labels.numbers().significant(report.estimate().parameters()[i]),
          report.estimate().atBound()[i] ? labels.text("estimate.bound") : "");
    });
    return table.element();
  }
}
