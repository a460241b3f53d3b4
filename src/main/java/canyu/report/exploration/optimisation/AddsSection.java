package canyu.report.exploration.optimisation;

import canyu.exploration.optimisation.result.Finalist;
import canyu.exploration.optimisation.result.Marginal;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.List;
import java.util.Optional;

/** What each countermeasure adds along the front, by itself and for its money. */
record AddsSection() implements Part<OptimisationReport> {

  private static final double MILLION = 1e6;

  @Override
  public String key() {
    return "adds";
  }

  @Override
  public List<Element> content(OptimisationReport report, Labels labels) {
    MixText text = report.words();
    if (report.result().marginals().isEmpty()) {
      return List.of(Element.of("p", labels.text("adds.none")));
    }
    double most = report.result().marginals().values().stream().flatMap(List::stream).mapToDouble(Marginal::gain).max().orElse(1);
    return List.of(
        MadeOfSection.matrix(text, (finalist, option) -> marginal(report, finalist, option)
            .map(adds -> gain(text, adds, most)).orElseGet(() -> Table.cell(""))),
        Element.of("h3", labels.text("adds.perMoney", labels.unit(text.indicator(), text.currency()), text.currency())),
        MadeOfSection.matrix(text, (finalist, option) -> marginal(report, finalist, option)
            .map(adds -> perMoney(text, adds)).orElseGet(() -> Table.cell(""))));
  }

  private static Optional<Marginal> marginal(OptimisationReport report, Finalist finalist, int option) {
    return report.result().marginals().getOrDefault(finalist.number(), List.of()).stream()
        .filter(each -> each.option() == option).findFirst();
  }

  private static Element gain(MixText text, Marginal marginal, double most) {
    Effect95 adds = text.adds(marginal);
    Element cell = Table.cell(text.labels().numbers().signed(adds.value(), 2))
        .with("title", text.labels().estimate(adds, 2));
    return adds.resolved() ? MadeOfSection.shaded(cell, marginal.gain() / most) : cell.with("class", "unresolved");
  }

  private static Element perMoney(MixText text, Marginal marginal) {
    Effect95 adds = text.adds(marginal);
    Element cell = Table.cell(marginal.cost() > 0
        ? text.labels().numbers().signed(adds.value() / marginal.cost() * MILLION, 2) : "");
    return adds.resolved() ? cell : cell.with("class", "unresolved");
  }
}
