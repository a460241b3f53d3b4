package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.Influence;
import canyu.exploration.sensitivity.Sensitivity;
import canyu.language.Numbers;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.List;

/** For every outcome a table: the parameters that stand out for any arm, and the part of each in every effect. */
record NumbersSection() implements Part<SensitivityReport> {

  @Override
  public String key() {
    return "parts";
  }

  @Override
  public List<Element> content(SensitivityReport report, Labels labels) {
    return report.outcomes().stream()
        .map(outcome -> Table.folded(labels.of(outcome), table(report.of(outcome), labels))).toList();
  }

  private static Element table(List<Sensitivity> sensitivities, Labels labels) {
    ShareText text = new ShareText(labels);
    Table table = Table.of(labels.text("parts.arm"), labels.text("parts.source"), labels.text("parts.part"),
        labels.text("parts.alone"), labels.text("parts.correlation"));
    for (Sensitivity each : sensitivities) {
      table.part(labels.quoted(each.arm()), 5);
      each.chance().ifPresent(chance ->
          table.row("", labels.text("share.chance"), text.interval(chance), Numbers.NONE, Numbers.NONE));
      each.influential().forEach(influence -> row(table, influence, labels));
      if (!each.influences().isEmpty()) {
        table.row("", labels.text("share.line"), Numbers.NONE, text.percent(each.line()), Numbers.NONE);
      }
    }
    return Element.of("div", table.element()).with("class", "words");
  }

  private static void row(Table table, Influence influence, Labels labels) {
    ShareText text = new ShareText(labels);
    table.row("", new ParameterText(labels).named(influence.parameter()), text.interval(influence.part().orElseThrow()),
        text.interval(influence.alone()), labels.numbers().signed(influence.correlation(), 2));
  }
}
