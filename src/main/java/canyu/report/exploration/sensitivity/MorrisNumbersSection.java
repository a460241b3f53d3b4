package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.ElementaryEffects;
import canyu.exploration.sensitivity.MorrisScreening;
import canyu.language.Numbers;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import java.util.List;

/** For every outcome a table of the parameters that move effects by more than luck does. */
record MorrisNumbersSection() implements Part<MorrisReport> {

  private static final int COLUMNS = 6;

  @Override
  public String key() {
    return "moves";
  }

  @Override
  public List<Element> content(MorrisReport report, Labels labels) {
    return report.outcomes().stream()
        .map(outcome -> Table.folded(labels.of(outcome), table(report.of(outcome), labels))).toList();
  }

  private static Element table(List<MorrisScreening.Found> found, Labels labels) {
    Table table = Table.of(labels.text("parts.arm"), labels.text("parts.source"), labels.text("moves.size"),
        labels.text("moves.floor"), labels.text("moves.mean"), labels.text("moves.noise"));
    for (MorrisScreening.Found each : found) {
      table.part(labels.quoted(each.arm()), COLUMNS);
      each.beyondLuck().forEach(effects -> row(table, each.outcome(), effects, labels));
    }
    return Element.of("div", table.element()).with("class", "words");
  }

  private static void row(Table table, Outcome outcome, ElementaryEffects effects, Labels labels) {
    MorrisText text = new MorrisText(labels);
    table.row("", new ParameterText(labels).named(effects.parameter()), text.size(outcome, effects.muStar()),
        Double.isNaN(effects.floor()) ? Numbers.NONE : text.size(outcome, effects.floor()),
        text.signed(outcome, effects.mu()),
        Double.isNaN(effects.noise()) ? Numbers.NONE : new ShareText(labels).percent(effects.noise()));
  }
}
