package canyu.report.run;

import canyu.experiment.statistics.Effect;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Effect, money and harm of every arm on one line. */
record BriefTable(RunResults results, Labels labels) {

  Element element() {
    Table table = new Table(Stream.of("arm", "effects.difference", "effects.verdict", "brief.cost", "brief.perParticipant",
        "brief.gain", "brief.lose").map(key -> labels.text(key, labels.shipped(results.scenario().currency()))).toList());
    results.arms().forEach(arm -> table.row(labels.shipped(arm), row(arm)));
    return Element.of("figure", table.stacked(), Element.of("figcaption", labels.text("brief.caption",
        labels.of(results.first().outcome()), labels.unit(results.first().indicator(), "")) + MoneyText.compared(results, labels)));
  }

  private List<Element> row(String arm) {
    Effect effect = results.first().effect(arm);
    Effect95 shown = Effect95.of(results.first().indicator(), effect);
    List<Element> cells = new ArrayList<>();
    cells.add(effect.isDefined() ? EffectRow.cell(results.first().indicator(), effect, labels)
        : Table.cell(labels.text("undefined")));
    cells.add(Table.cell(shown.isDefined() ? labels.verdict(effect) : ""));
    cells.add(Table.cell(labels.numbers().plain(results.spendings().inAll(arm), 0)));
    cells.add(MoneySection.unitCost(results.spendings().perParticipantYear(arm), labels));
    cells.add(Table.cell(labels.numbers().count(results.harm(arm).gaining().size())));
    cells.add(Table.cell(labels.numbers().count(results.harm(arm).losing().size())));
    return cells;
  }
}
