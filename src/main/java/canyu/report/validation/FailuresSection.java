package canyu.report.validation;

import canyu.experiment.validation.Finding;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import java.util.List;

/** What fails, and what that means for which countermeasure. */
record FailuresSection() implements Part<ValidationReport> {

  @Override
  public String key() {
    return "failures";
  }

  @Override
  public List<Element> content(ValidationReport report, Labels labels) {
    StudyText text = new StudyText(labels);
    List<Element> failing = report.compared().stream().filter(Finding::fails)
        .map(finding -> Element.of("li", labels.text("failures.one", text.statistic(finding), text.simulated(finding),
            text.published(finding), text.countermeasures(finding.study())))).toList();
    return List.of(failing.isEmpty() ? Element.of("p", labels.text("failures.none")) : Element.of("ul", failing));
  }
}
