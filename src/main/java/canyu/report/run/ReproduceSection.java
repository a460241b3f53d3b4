package canyu.report.run;

import canyu.report.page.Element;
import canyu.report.words.Labels;
import java.util.List;

/** How to get the same results again. */
record ReproduceSection(Provenance provenance) implements Section {

  @Override
  public String key() {
    return "reproduce";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    return provenance.again(labels, facts -> {
      facts.add(labels.text("reproduce.seed"), Long.toString(results.scenario().seed()));
      facts.add(labels.text("reproduce.cities"), labels.numbers().count(results.cities()));
      facts.add(labels.text("reproduce.residents"), labels.numbers().count(results.residents()));
      facts.add(labels.text("reproduce.weeks"), labels.text("reproduce.weeksValue",
          labels.numbers().count(results.scenario().time().burnIn()),
          labels.numbers().count(results.scenario().time().weeks())));
      facts.add(labels.text("reproduce.frame"), labels.shipped(results.loaded().frame().title()));
    });
  }
}
