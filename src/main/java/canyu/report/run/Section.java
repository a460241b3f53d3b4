package canyu.report.run;

import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;

/** A part of the report of a scenario, whose words are explained where they come first. */
interface Section extends Part<RunResults> {

  @Override
  default Element of(RunResults results, Labels labels) {
    Element intro = Element.of("p").with("class", "intro");
    return Element.of("section", Element.of("h2", labels.text(key() + ".title")),
            new Glossary(labels).into(intro, intro(results, labels)))
        .with("id", key()).add(content(results, labels));
  }

  /** Its first sentences. */
  default String intro(RunResults results, Labels labels) {
    return labels.text(key() + ".intro");
  }
}
