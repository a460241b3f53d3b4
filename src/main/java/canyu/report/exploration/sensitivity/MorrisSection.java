package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.MorrisScreening;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The first screen: a sentence for each arm, and the parameters that move the arm most that is moved most. */
record MorrisSection() implements Part<MorrisReport> {

  @Override
  public String key() {
    return "morris";
  }

  @Override
  public Element of(MorrisReport report, Labels labels) {
    return Element.of("header",
            Element.of("p", labels.text("morris.kind")).with("class", "kind"),
            Element.of("h1", labels.text("morris.heading")),
            Element.of("p", labels.text("morris.question", labels.shipped(report.screening().loaded().scenario().title()),
                labels.numbers().count(report.screening().factors().size()),
                labels.numbers().count(report.screening().design().trajectories().size()),
                labels.of(report.outcomes().get(0)))).with("class", "question"))
        .with("id", key()).add(content(report, labels));
  }

  @Override
  public List<Element> content(MorrisReport report, Labels labels) {
    Outcome first = report.outcomes().get(0);
    List<Element> content = new ArrayList<>(List.of(Element.of("ul", report.of(first).stream()
        .map(each -> Element.of("li", new MorrisText(labels).sentence(each, report.unit(first, labels)))).toList())
        .with("class", "answer")));
    report.of(first).stream().filter(each -> !each.beyondLuck().isEmpty())
        .max(Comparator.comparingDouble((MorrisScreening.Found each) -> each.beyondLuck().get(0).muStar()))
        .ifPresent(each ->
            content.add(MorrisArmsSection.figure(each, labels.text("morris.caption"), report, labels)));
    return content;
  }
}
