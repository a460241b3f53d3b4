package canyu.report.calibration;

import canyu.calibration.inference.diagnostics.PosteriorRidge;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the fitted parameters go together, and the directions that the survey leaves open. */
record PairsSection() implements Part<Findings> {

  @Override
  public String key() {
    return "pairs";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    List<Element> content = new ArrayList<>();
    List<PosteriorRidge> ridges = findings.outcome().verdict().ridges();
    if (ridges.isEmpty()) {
      boolean converged = findings.outcome().verdict().hasConverged();
      content.add(Element.of("p", labels.text(converged ? "pairs.noRidges" : "pairs.notConverged")));
    } else {
      content.add(Element.of("h3", labels.text("pairs.ridges")));
      content.add(Element.of("ul", ridges.stream().map(ridge -> Element.of("li", inWords(ridge, labels))).toList()));
    }
    content.add(Element.of("figure",
        Element.of("div", Element.of("div", new PairsChart(findings.fitted(), labels).draw()).with("class", "broad"))
            .with("class", "scroll").with("tabindex", "0"),
        Element.of("figcaption", labels.text("pairs.caption"))));
    return content;
  }

  private static String inWords(PosteriorRidge ridge, Labels labels) {
    String weights = ridge.weights().entrySet().stream()
        .map(weight -> labels.text("pairs.weight", labels.numbers().signed(weight.getValue(), 2), weight.getKey()))
        .collect(Collectors.joining(labels.text("format.comma")));
    return labels.text("pairs.ridge", weights, labels.percent(ridge.varianceRatio(), 0));
  }
}
