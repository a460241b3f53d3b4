package canyu.report.validation;

import canyu.report.page.Element;
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
    return report.provenance().again(labels, facts -> {
      facts.add(labels.text("reproduce.cities"), labels.numbers().count(report.standing().cities()));
      facts.add(labels.text("reproduce.residents"), labels.numbers().count(report.standing().residents()));
    });
  }
}
