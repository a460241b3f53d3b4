package canyu.report.exploration.optimisation;

import canyu.exploration.optimisation.result.OptimisationResult;
import canyu.report.terminal.TextTable;
import canyu.report.words.Labels;
import java.util.Locale;

/** The best mixes for the terminal. */
public record OptimisationText(OptimisationResult result, Locale locale) {

  /** A table of the finalists, the answer in sentences, and the word before the path of the report. */
  public String text() {
    MixText text = MixText.of(result, locale);
    Labels labels = text.labels();
    StringBuilder said = new StringBuilder(text.title()).append("\n\n");
    if (result.finalists().isEmpty()) {
      said.append(labels.text("best.none", labels.numbers().count(result.tried()))).append('\n');
    } else {
      said.append(table(text).asText()).append('\n');
      BestSection.sentences(text).forEach(sentence -> said.append(sentence).append('\n'));
    }
    return said.append('\n').append(labels.text("terminal.report")).append(' ').toString();
  }

  private static TextTable table(MixText text) {
    Labels labels = text.labels();
    TextTable table = TextTable.of(labels.text("cheapest.mix"), labels.text("terminal.cost", text.currency()),
        labels.text("mix.gain"), labels.text("confirmed.onFront"));
    text.result().finalists().forEach(each -> table.add(text.name(each),
        labels.numbers().count(Math.round(each.cost())), text.gain(each),
        labels.text(each.onFront() ? "yes" : "no")));
    return table;
  }
}
