package canyu.report.run;

import canyu.experiment.run.Integrity;
import canyu.report.page.Element;
import canyu.report.words.Labels;
import java.util.List;
import java.util.stream.Stream;

/** Whether arms differ by nothing but their policy. */
record IntegritySection(Integrity integrity) implements Section {

  @Override
  public String key() {
    return "integrity";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    return List.of(Element.of("ul", Stream.of(Integrity.Property.values())
        .filter(property -> integrity.holds().containsKey(property))
        .map(property -> item(property, labels)).toList()).with("class", "checks"));
  }

  private Element item(Integrity.Property property, Labels labels) {
    boolean holds = integrity.holds().get(property);
    return Element.of("li",
            Element.of("strong", labels.text(holds ? "integrity.holds" : "integrity.fails")))
        .text(" " + labels.of(property)).with("class", holds ? "holds" : "fails");
  }
}
