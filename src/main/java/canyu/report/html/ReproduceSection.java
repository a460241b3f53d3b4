package canyu.report.html;

import java.util.List;

/** How to get the same results again. */
record ReproduceSection(Provenance provenance) implements Section {

  @Override
  public String key() {
    return "reproduce";
  }

  @Override
  public List<Element> content(Results results, Labels labels) {
    Element facts = Element.of("dl");
    add(facts, labels.text("reproduce.version"), provenance.version());
    add(facts, labels.text("reproduce.seed"), Long.toString(results.scenario().seed()));
    add(facts, labels.text("reproduce.cities"), labels.numbers().count(results.cities()));
    add(facts, labels.text("reproduce.residents"), labels.numbers().count(results.residents()));
    add(facts, labels.text("reproduce.weeks"), labels.text("reproduce.weeksValue",
        labels.numbers().count(results.scenario().time().burnIn()),
        labels.numbers().count(results.scenario().time().weeks())));
    add(facts, labels.text("reproduce.frame"), labels.shipped(results.loaded().frame().title()));
    add(facts, labels.text("reproduce.fingerprint"), provenance.fingerprint());
    return List.of(Element.of("pre", Element.of("code", provenance.command())), facts);
  }

  private static void add(Element facts, String name, String value) {
    facts.add(Element.of("dt", name), Element.of("dd", value));
  }
}
