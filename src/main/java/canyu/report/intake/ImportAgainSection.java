package canyu.report.intake;

import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.List;

/** How to get the same files again. */
record ImportAgainSection() implements Part<ImportReport> {

  @Override
  public String key() {
    return "reproduce";
  }

  @Override
  public List<Element> content(ImportReport report, Labels labels) {
    return report.provenance().again(labels, facts -> {
      facts.add(labels.text("again.data"), report.survey().plan().plan().data());
      facts.add(labels.text("again.encoding"), report.survey().data().encoding());
    });
  }
}
