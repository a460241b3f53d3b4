package canyu.report.exploration.discovery;

import canyu.exploration.discovery.Condition;
import canyu.exploration.discovery.Condition.Clause;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** How much each restriction adds, and what a classification tree says instead. */
record ClausesSection() implements Part<DiscoveryReport> {

  @Override
  public String key() {
    return "clauses";
  }

  @Override
  public List<Element> content(DiscoveryReport report, Labels labels) {
    Condition condition = report.condition().orElseThrow();
    List<Element> content = new ArrayList<>(List.of(table(condition.clauses(), report.words())));
    content.add(Element.of("p", condition.tree().clauses().isEmpty() ? labels.text("clauses.noTree")
        : labels.text("clauses.tree", report.words().clauses(condition.tree().clauses()),
            report.words().interval(condition.tree().heldOut().density()),
            report.words().interval(condition.tree().heldOut().coverage()),
            labels.percent(condition.tree().agreeing().value(), 0))));
    content.add(Element.of("p", labels.text("clauses.screened", String.join(labels.text("format.semicolon"),
        report.discovery().screened().stream().map(new ParameterText(labels)::named).toList())))
        .with("class", "caption"));
    return content;
  }

  private static Element table(List<Clause> clauses, ConditionText words) {
    Labels labels = words.labels();
    Table table = Table.of(labels.text("clauses.parameter"), labels.text("clauses.range"), labels.text("clauses.quasiP"));
    clauses.forEach(each -> table.row(new ParameterText(labels).named(each.parameter()), words.range(each.restriction()),
        words.quasiP(each.quasiP())));
    return Element.of("div", table.element()).with("class", "words");
  }
}
