package canyu.report.exploration.worth;

import canyu.exploration.worth.Worth;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** The first screen: what is worth asking, and the worth of every question. */
record AskSection() implements Part<WorthReport> {

  @Override
  public String key() {
    return "ask";
  }

  @Override
  public Element of(WorthReport report, Labels labels) {
    return Element.of("header",
            Element.of("p", labels.text("ask.kind")).with("class", "kind"),
            Element.of("h1", labels.text("ask.title")),
            Element.of("p", labels.text("ask.question", labels.shipped(report.loaded().scenario().title()),
                labels.of(report.result().outcome()))).with("class", "question"))
        .with("id", key()).add(content(report, labels));
  }

  @Override
  public List<Element> content(WorthReport report, Labels labels) {
    GainText text = report.words(report.result().first());
    List<Element> content = new ArrayList<>(List.of(Element.of("ul",
        text.sentences().stream().map(sentence -> Element.of("li", sentence)).toList()).with("class", "answer")));
    content.addAll(KnowledgeSection.figure(text, Worth.Kind.QUESTION, labels));
    return content;
  }
}
