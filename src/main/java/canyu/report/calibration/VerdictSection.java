package canyu.report.calibration;

import canyu.calibration.inference.diagnostics.Remark;
import canyu.report.charts.Figure;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** The first screen: what was calibrated to what, the verdict, and every answer beside what the model gives. */
record VerdictSection() implements Part<Findings> {

  @Override
  public String key() {
    return "conclusion";
  }

  @Override
  public Element of(Findings findings, Labels labels) {
    return Element.of("header",
            Element.of("p", labels.text("conclusion.kind")).with("class", "kind"),
            Element.of("h1", labels.shipped(findings.loaded().calibration().title())),
            Element.of("p", labels.text("conclusion.question", labels.shipped(findings.loaded().survey().title()),
                labels.numbers().count(findings.loaded().survey().respondents()))).with("class", "question"))
        .with("id", key()).add(content(findings, labels));
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    List<Element> content = new ArrayList<>();
    content.add(Element.of("ol", new CalibrationConclusion(findings, labels).sentences().stream()
        .map(sentence -> Element.of("li", sentence)).toList()).with("class", "answer"));
    content.add(Element.of("h2", labels.text("targets.chart")));
    content.add(Figure.of(new TargetChart(findings.comparisons(), labels), labels.text("targets.chartCaption",
        labels.numbers().count(findings.result().checked().length),
        labels.numbers().count(findings.loaded().calibration().respondents().residents()))));
    List<Remark> remarks = findings.outcome().verdict().remarks();
    if (!remarks.isEmpty()) {
      content.add(Element.of("p", labels.text("conclusion.remarks")).with("class", "intro"));
      content.add(Element.of("ul", remarks.stream()
          .map(remark -> Element.of("li", new RemarkText(labels).of(remark))).toList()));
    }
    return content;
  }
}
