package canyu.report.calibration;

import canyu.calibration.Calibration;
import canyu.parameter.Names;
import canyu.report.page.Element;
import canyu.report.page.Facts;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.List;
import java.util.stream.IntStream;

/** What was assumed to arrive at the posterior. */
record PremiseSection() implements Part<Findings> {

  private static final int PREMISES = 6;

  @Override
  public String key() {
    return "premises";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    Calibration calibration = findings.loaded().calibration();
    Facts facts = new Facts();
    facts.add(labels.text("premises.designEffect"), labels.numbers().exact(calibration.errors().designEffect()));
    facts.add(labels.text("premises.rounding"), labels.numbers().exact(calibration.errors().rounding()));
    facts.add(labels.text("premises.discrepancy"), labels.numbers().exact(calibration.errors().discrepancy()));
    findings.loaded().reading().ifPresent(reading -> facts.add(labels.text("premises.reading"), reading));
    facts.add(labels.text("premises.dependence"),
        labels.text("dependence." + Names.camel(calibration.respondents().dependence())));
    return List.of(facts.element(), Element.of("ul", IntStream.rangeClosed(1, PREMISES)
        .mapToObj(i -> Element.of("li", labels.text("premises." + i))).toList()));
  }
}
