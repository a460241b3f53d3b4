package canyu.report.dependence;

import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.List;
import java.util.stream.Stream;

/** What must be known before anything is concluded from what changes and what does not. */
record CaveatsSection() implements Part<DependenceReport> {

  @Override
  public String key() {
    return "caveats";
  }

  @Override
  public List<Element> content(DependenceReport report, Labels labels) {
    return List.of(Element.of("ul", Stream.of("caveats.assumed", "caveats.paired", "caveats.many", "caveats.verdicts",
        "caveats.search").map(key -> Element.of("li", labels.text(key))).toList()));
  }
}
