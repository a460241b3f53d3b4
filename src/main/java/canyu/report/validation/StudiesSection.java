package canyu.report.validation;

import canyu.experiment.validation.Finding;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import canyu.study.Source;
import canyu.study.Study;
import java.util.ArrayList;
import java.util.List;

/** Every study in two sentences: its question and design, its result and what it means. */
record StudiesSection() implements Part<ValidationReport> {

  @Override
  public String key() {
    return "studies";
  }

  @Override
  public List<Element> content(ValidationReport report, Labels labels) {
    StudyText text = new StudyText(labels);
    List<Element> content = new ArrayList<>();
    for (Study study : Study.all()) {
      List<Finding> findings = report.standing().of(study);
      content.add(Element.of("h3", labels.text("studies.head", text.name(study), text.use(study))));
      content.add(Element.of("p", text.design(study) + labels.text("studies.space") + text.result(study, findings)));
      content.add(Element.of("p", labels.text("studies.bears", text.countermeasures(study))).with("class", "caption"));
      content.addAll(study.sources().stream().map(StudiesSection::link).toList());
    }
    return content;
  }

  private static Element link(Source source) {
    return Element.of("p", Element.of("a", source.citation()).with("href", source.address())).with("class", "caption");
  }
}
