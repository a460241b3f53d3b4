package canyu.report.run;

import canyu.experiment.comparison.OutcomeEffects;
import canyu.report.page.Element;
import canyu.report.page.Table;
import canyu.report.words.Effect95;
import canyu.report.words.Heads;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** What arms change in residents of the real place, and what they cost there. */
record HeadsTable(Heads heads, RunResults results, Labels labels) {

  Element element() {
    List<OutcomeEffects> counted = Heads.counted(results.outcomes());
    List<String> columns = new ArrayList<>(List.of(labels.text("arm")));
    counted.forEach(outcome -> columns.add(labels.of(outcome.outcome())));
    columns.add(labels.text("terminal.cost", labels.shipped(results.scenario().currency())));
    Table table = new Table(columns);
    for (String arm : results.arms()) {
      List<Element> cells = new ArrayList<>();
      counted.forEach(outcome -> cells.add(cell(heads.change(outcome, arm))));
      cells.add(Table.cell(labels.numbers().plain(heads.cost(results.spendings().inAll(arm)), 0)));
      table.row(labels.shipped(arm), cells);
    }
    return Element.of("figure", table.element(),
        Element.of("figcaption", labels.text("heads.rule", heads.place(), heads.residents(), heads.each(),
            labels.numbers().count(results.residents())))).with("class", "numbers");
  }

  private Element cell(Effect95 change) {
    return EffectRow.cell(change, labels.numbers().signed(change.value(), change.decimals(0)), labels.interval(change, 0));
  }
}
