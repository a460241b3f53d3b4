package canyu.report.run;

import canyu.report.page.Element;
import canyu.report.words.Labels;
import java.util.List;

/** The words of the report. */
record GlossarySection() implements Section {

  @Override
  public String key() {
    return "glossary";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    return List.of(new Glossary(labels).list());
  }
}
