package canyu.report.intake;

import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.List;

/** The first screen: what was made of the survey, and whether its weights are what they should be. */
record ImportedSection() implements Part<ImportReport> {

  @Override
  public String key() {
    return "imported";
  }

  @Override
  public Element of(ImportReport report, Labels labels) {
    return Element.of("header",
            Element.of("p", labels.text("imported.kind")).with("class", "kind"),
            Element.of("h1", report.survey().plan().plan().title()),
            Element.of("p", labels.text("imported.question", report.survey().plan().plan().data())).with("class", "question"))
        .with("id", key()).add(content(report, labels));
  }

  @Override
  public List<Element> content(ImportReport report, Labels labels) {
    return List.of(Element.of("ol", report.sentences().stream().map(sentence -> Element.of("li", sentence)).toList())
        .with("class", "answer"));
  }
}
