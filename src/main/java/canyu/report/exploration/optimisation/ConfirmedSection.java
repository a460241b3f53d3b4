package canyu.report.exploration.optimisation;

import canyu.exploration.optimisation.objective.Objective;
import canyu.exploration.optimisation.objective.OutcomeLimit;
import canyu.exploration.optimisation.result.Confirmation;
import canyu.exploration.optimisation.result.Finalist;
import canyu.exploration.optimisation.result.OptimisationResult;
import canyu.indicator.Indicator;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** What the search saw beside what fresh futures confirm, mix by mix. */
record ConfirmedSection() implements Part<OptimisationReport> {

  @Override
  public String key() {
    return "confirmed";
  }

  @Override
  public List<Element> content(OptimisationReport report, Labels labels) {
    MixText text = report.words();
    OptimisationResult result = report.result();
    if (result.finalists().isEmpty()) {
      return List.of();
    }
    Table table = new Table(heads(text));
    result.finalists().forEach(each -> table.row(text.name(each), cells(text, each)));
    return List.of(table.element());
  }

  private static List<String> heads(MixText text) {
    Labels labels = text.labels();
    List<String> heads = new ArrayList<>(List.of(labels.text("cheapest.mix"), labels.text("mix.cost")));
    for (Objective objective : text.result().loaded().question().judge().uncertain()) {
      heads.add(labels.text("confirmed.searched", text.objective(objective)));
      heads.add(labels.text("confirmed.confirmed", text.objective(objective)));
    }
    text.result().loaded().optimisation().robust().wanted().ifPresent(wanted ->
        heads.add(labels.text("confirmed.reachedIn", text.amount(wanted))));
    text.result().loaded().optimisation().limits().outcomes().forEach(limit ->
        heads.add(labels.text("confirmed.limit", text.limit(limit))));
    heads.add(labels.text("confirmed.onFront"));
    return heads;
  }

  private static List<Element> cells(MixText text, Finalist finalist) {
    Labels labels = text.labels();
    List<Element> cells = new ArrayList<>(List.of(Table.cell(labels.numbers().count(Math.round(finalist.cost())))));
    List<Objective> objectives = text.result().loaded().question().judge().uncertain();
    for (int k = 0; k < objectives.size(); k++) {
      Indicator indicator = objectives.get(k).about().indicator();
      Confirmation gain = finalist.gains().get(k);
      double searched = gain.searched() * Effect95.factor(indicator);
      cells.add(Table.cell(labels.numbers().signed(searched, 2)));
      cells.add(withInterval(text, indicator, gain));
    }
    finalist.reachedIn().ifPresent(share -> cells.add(Table.cell(labels.percent(share, 0))));
    List<OutcomeLimit> limits = text.result().loaded().optimisation().limits().outcomes();
    for (int k = 0; k < limits.size(); k++) {
      Confirmation slack = finalist.slacks().get(k);
      cells.add(withInterval(text, limits.get(k).about().indicator(), slack)
          .add(Element.of("span", text.standing(slack)).with("class", "interval")));
    }
    cells.add(Table.cell(labels.text(finalist.onFront() ? "yes" : "no")));
    return cells;
  }

  private static Element withInterval(MixText text, Indicator indicator, Confirmation estimate) {
    Effect95 shown = text.shown(indicator, estimate);
    return Element.of("td",
        Element.of("span", text.labels().difference(indicator, shown)).with("class", "estimate"),
        Element.of("span", text.labels().interval(indicator, shown)).with("class", "interval"));
  }
}
