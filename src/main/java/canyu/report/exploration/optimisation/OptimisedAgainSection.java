package canyu.report.exploration.optimisation;

import canyu.report.page.Element;
import canyu.report.page.Facts;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import canyu.scenario.definition.Scenario;
import java.util.List;

/** How to get the same results again, and how to run a mix by itself. */
record OptimisedAgainSection() implements Part<OptimisationReport> {

  @Override
  public String key() {
    return "reproduce";
  }

  @Override
  public List<Element> content(OptimisationReport report, Labels labels) {
    Scenario scenario = report.result().loaded().asked().scenario();
    Facts facts = new Facts();
    facts.add(labels.text("reproduce.version"), report.provenance().version());
    facts.add(labels.text("reproduce.residents"), labels.numbers().count(scenario.population().residents()));
    facts.add(labels.text("reproduce.weeks"), labels.numbers().count(scenario.time().weeks()));
    facts.add(labels.text("reproduce.fingerprint"), report.provenance().fingerprint());
    return List.of(Element.of("pre", Element.of("code", report.provenance().command())), facts.element(),
        Element.of("p", labels.text("again.mix")),
        Element.of("pre", Element.of("code", "canyu run mixes/mix-1.yaml")));
  }
}
