package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.Sensitivity;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The first screen: a sentence for each arm, and the shares of the arm whose effect is least known. */
record MattersSection() implements Part<SensitivityReport> {

  @Override
  public String key() {
    return "matters";
  }

  @Override
  public Element of(SensitivityReport report, Labels labels) {
    return Element.of("header",
            Element.of("p", labels.text("matters.kind")).with("class", "kind"),
            Element.of("h1", labels.text("matters.title")),
            Element.of("p", labels.text("matters.question", labels.shipped(report.loaded().scenario().title()),
                labels.of(report.outcomes().get(0)))).with("class", "question"))
        .with("id", key()).add(content(report, labels));
  }

  @Override
  public List<Element> content(SensitivityReport report, Labels labels) {
    ShareText text = new ShareText(labels);
    List<Sensitivity> first = report.of(report.outcomes().get(0));
    List<Element> content = new ArrayList<>(List.of(Element.of("ul",
        first.stream().map(each -> Element.of("li", text.sentence(each))).toList()).with("class", "answer")));
    Optional<Sensitivity> widest = ShareChart.drawn(first.stream()).max(Comparator.comparingDouble(Sensitivity::sd));
    widest.ifPresent(each -> content.add(SharesSection.figure(each, labels)));
    return content;
  }
}
