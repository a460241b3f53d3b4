package canyu.report.exploration.optimisation;

import canyu.exploration.optimisation.result.Finalist;
import canyu.exploration.optimisation.result.OptimisationResult;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What each mix is made of: a row for each countermeasure, a column for each mix from the cheapest to the dearest. */
record MadeOfSection() implements Part<OptimisationReport> {

  @Override
  public String key() {
    return "madeOf";
  }

  @Override
  public List<Element> content(OptimisationReport report, Labels labels) {
    MixText text = report.words();
    return report.result().finalists().isEmpty() ? List.of()
        : List.of(matrix(text, (finalist, option) -> finalist.mix().of(option)
            .map(dose -> shaded(Table.cell(text.dose(dose)), dose.strength())).orElseGet(() -> Table.cell(""))));
  }

  /** A table of all countermeasures that any finalist has by all finalists. */
  static Element matrix(MixText text, BiFunction<Finalist, Integer, Element> cell) {
    OptimisationResult result = text.result();
    Table table = new Table(Stream.concat(Stream.of(text.labels().text("countermeasures")),
        result.finalists().stream().map(each -> String.valueOf(each.number()))).toList());
    IntStream.range(0, result.loaded().kinds().size())
        .filter(option -> result.finalists().stream().anyMatch(each -> each.mix().of(option).isPresent()))
        .forEach(option -> table.row(text.countermeasure(option),
            result.finalists().stream().map(each -> cell.apply(each, option)).toList()));
    table.row(text.labels().text("mix.costMillions", text.currency()), result.finalists().stream()
        .map(each -> Table.cell(text.labels().numbers().significant(each.cost() / 1e6))).toList());
    return table.element().with("class", "mixes");
  }

  /** A cell the darker the more it stands for. */
  static Element shaded(Element cell, double share) {
    double strength = Math.max(0, Math.min(1, share));
    return cell.with("style", String.format(Locale.ROOT, "background: rgba(0, 114, 178, %.2f)", 0.05 + 0.35 * strength));
  }
}
