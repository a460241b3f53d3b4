package canyu.report.run;

import canyu.experiment.comparison.Triggered;
import canyu.language.Numbers;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import canyu.report.words.TriggerText;
import java.util.List;

/** When what waits for something began, city by city taken together, and what it cost there. */
record TriggerSection(List<Triggered> waiting) implements Section {

  @Override
  public String key() {
    return "triggers";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    TriggerText text = new TriggerText(results.comparison(), labels);
    Table table = Table.of(labels.text("arm"), labels.text("triggers.what"), labels.text("triggers.condition"),
        labels.text("triggers.cities"), labels.text("triggers.first"), labels.text("triggers.weeks"),
        labels.text("triggers.cost", labels.shipped(results.scenario().currency())));
    waiting.forEach(each -> table.row(labels.shipped(each.arm()), text.name(each), text.condition(each),
        labels.text("triggers.of", labels.numbers().count(each.began().size()), labels.numbers().count(each.cities())),
        each.began().isEmpty() ? Numbers.NONE : text.first(each), each.began().isEmpty() ? Numbers.NONE : text.weeks(each),
        each.began().isEmpty() ? Numbers.NONE : text.cost(each)));
    return List.of(Element.of("div", table.element()).with("class", "words"),
        Element.of("p", labels.text("triggers.caption")).with("class", "caption"));
  }
}
