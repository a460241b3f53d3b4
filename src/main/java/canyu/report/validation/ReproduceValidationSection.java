package canyu.report.validation;

import canyu.report.page.Element;
import canyu.report.page.Facts;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.List;

/** How to get the same results again. */
record ReproduceValidationSection() implements Part<ValidationReport> {

  @Override
  public String key() {
    return "reproduce";
  }

  @Override
  public List<Element> content(ValidationReport report, Labels labels) {
    Facts facts = new Facts();
    facts.add(labels.text("reproduce.version"), report.provenance().version());
    facts.add(labels.text("reproduce.cities"), labels.numbers().count(report.standing().cities()));
    facts.add(labels.text("reproduce.residents"), labels.numbers().count(report.standing().residents()));
    facts.add(labels.text("reproduce.fingerprint"), report.provenance().fingerprint());
    return List.of(Element.of("pre", Element.of("code", report.provenance().command())), facts.element());
  }
}
