package canyu.report.exploration.parts;

import canyu.report.page.Element;
import canyu.report.page.Facts;
import canyu.report.page.Part;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;

/**
 * How to get the same results again.
 *
 * @param <R> the report
 */
public record AgainSection<R>(LoadedScenario loaded, Provenance provenance) implements Part<R> {

  @Override
  public String key() {
    return "reproduce";
  }

  @Override
  public List<Element> content(R report, Labels labels) {
    Facts facts = new Facts();
    facts.add(labels.text("reproduce.version"), provenance.version());
    facts.add(labels.text("reproduce.seed"), Long.toString(loaded.scenario().seed()));
    facts.add(labels.text("reproduce.cities"), labels.numbers().count(loaded.scenario().replicates()));
    facts.add(labels.text("reproduce.residents"),
        labels.numbers().count(loaded.scenario().population().residents()));
    facts.add(labels.text("reproduce.fingerprint"), provenance.fingerprint());
    return List.of(Element.of("pre", Element.of("code", provenance.command())), facts.element());
  }
}
