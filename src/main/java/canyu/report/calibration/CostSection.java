package canyu.report.calibration;

import canyu.calibration.plan.Calibration;
import canyu.report.page.Element;
import canyu.report.page.Facts;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the calibration cost, in runs: how long they took depends on the machine. */
record CostSection() implements Part<Findings> {

  @Override
  public String key() {
    return "effort";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    Calibration.Cost cost = findings.loaded().calibration().cost();
    Facts facts = new Facts();
    facts.add(labels.text("effort.budget"), labels.numbers().count(cost.runs()));
    facts.add(labels.text("effort.engine"), labels.numbers().count(findings.outcome().runs().size()));
    facts.add(labels.text("effort.checked"), labels.numbers().count(findings.result().checked().length));
    facts.add(labels.text("effort.longer"), labels.numbers().count(findings.result().changes().length));
    facts.add(labels.text("effort.draws"), labels.numbers().count(findings.outcome().posterior().size()));
    List<Element> content = new ArrayList<>(List.of(facts.element()));
    Map<String, Integer> failures = findings.result().failures();
    if (failures.isEmpty()) {
      content.add(Element.of("p", labels.text("effort.noneFailed")));
    } else {
      content.add(Element.of("ul", failures.entrySet().stream().sorted(Map.Entry.comparingByKey())
          .map(failure -> Element.of("li", labels.text("effort.failed",
              labels.numbers().count(failure.getValue()), failure.getKey()))).toList()));
    }
    return content;
  }
}
