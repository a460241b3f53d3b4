package canyu.report.exploration.discovery;

import canyu.report.charts.Figure;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** The first screen: what was found, and the box along its two strongest axes. */
record ConditionSection() implements Part<DiscoveryReport> {

  @Override
  public String key() {
    return "condition";
  }

  @Override
  public Element of(DiscoveryReport report, Labels labels) {
    return Element.of("header",
            Element.of("p", labels.text("discover.kind")).with("class", "kind"),
            Element.of("h1", report.words().words("head", labels.quoted(report.asked().arm()))),
            Element.of("p", labels.text("discover.question", labels.shipped(report.loaded().scenario().title())))
                .with("class", "question"))
        .with("id", key()).add(content(report, labels));
  }

  @Override
  public List<Element> content(DiscoveryReport report, Labels labels) {
    List<Element> content = new ArrayList<>(List.of(Element.of("ol", report.words().sentences(report.asked(), report.discovery()).stream()
        .map(sentence -> Element.of("li", sentence)).toList()).with("class", "answer")));
    report.condition().filter(condition -> condition.axes().size() == 2).ifPresent(condition ->
        content.add(Figure.of(new BoxChart(condition, report.words()), report.words().words("boxCaption"))));
    return content;
  }
}
