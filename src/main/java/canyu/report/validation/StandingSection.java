package canyu.report.validation;

import canyu.experiment.validation.Finding;
import canyu.experiment.validation.Judgement;
import canyu.report.charts.Figure;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import canyu.study.Use;
import java.util.ArrayList;
import java.util.List;

/** The first screen: in how many studies the model stands, and published ranges with simulated intervals on them. */
record StandingSection() implements Part<ValidationReport> {

  @Override
  public String key() {
    return "standing";
  }

  @Override
  public Element of(ValidationReport report, Labels labels) {
    return Element.of("header",
            Element.of("p", labels.text("standing.kind")).with("class", "kind"),
            Element.of("h1", labels.text("standing.title")),
            Element.of("p", labels.text("standing.question")).with("class", "question"))
        .with("id", key()).add(content(report, labels));
  }

  @Override
  public List<Element> content(ValidationReport report, Labels labels) {
    StudyText text = new StudyText(labels);
    List<Finding> compared = report.compared();
    List<Element> sentences = new ArrayList<>(List.of(
        Element.of("li", counted("standing.fitted", Use.FIT, compared, labels)),
        Element.of("li", counted("standing.heldOut", Use.HELD_OUT, compared, labels))));
    List<String> failing = compared.stream().filter(Finding::fails).map(text::statistic).toList();
    sentences.add(Element.of("li", failing.isEmpty() ? labels.text("standing.noneFails")
        : labels.text("standing.fails", String.join(labels.text("format.semicolon"), failing))));
    return List.of(Element.of("ol", sentences).with("class", "answer"),
        Figure.of(new RangeChart(compared, text, labels), labels.text("standing.caption",
            labels.numbers().count(report.standing().cities()), labels.numbers().count(report.standing().residents()))));
  }

  private static String counted(String key, Use use, List<Finding> compared, Labels labels) {
    List<Finding> those = compared.stream().filter(finding -> finding.study().use() == use).toList();
    return labels.text(key, labels.numbers().count(those.size()), count(those, Judgement.INSIDE, labels),
        count(those, Judgement.OUTSIDE, labels), labels.numbers().count(those.stream().filter(finding ->
            finding.judgement() == Judgement.NOT_RESOLVED || finding.judgement() == Judgement.NOT_DEFINED).count()));
  }

  private static String count(List<Finding> findings, Judgement judgement, Labels labels) {
    return labels.numbers().count(findings.stream().filter(finding -> finding.judgement() == judgement).count());
  }
}
