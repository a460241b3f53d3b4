package canyu.report.exploration.optimisation;

import canyu.exploration.optimisation.result.Finalist;
import canyu.exploration.optimisation.result.OptimisationResult;
import canyu.language.Numbers;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** For round gains the cheapest mix and what the next would cost; for round budgets the mix that gains most. */
record CheapestSection() implements Part<OptimisationReport> {

  @Override
  public String key() {
    return "cheapest";
  }

  @Override
  public List<Element> content(OptimisationReport report, Labels labels) {
    MixText text = report.words();
    List<Element> content = new ArrayList<>();
    if (new Steps(report.result()).gains().isEmpty()) {
      content.add(Element.of("p", text.noGain()));
    } else {
      content.add(byGain(report.result(), text));
    }
    if (!new Steps(report.result()).costs().isEmpty()) {
      content.add(Element.of("h3", labels.text("cheapest.budgets")));
      content.add(byCost(report.result(), text));
    }
    return content;
  }

  private static Element byGain(OptimisationResult result, MixText text) {
    Labels labels = text.labels();
    Table table = Table.of(labels.text("cheapest.gain"), labels.text("cheapest.mix"), labels.text("mix.cost"),
        labels.text("cheapest.runnerUp"), labels.text("mix.madeOf"));
    new Steps(result).gains().forEach(gain -> {
      List<Finalist> reaching = result.reaching(gain);
      if (!reaching.isEmpty()) {
        Finalist first = reaching.get(0);
        table.row(text.amount(gain), text.name(first), text.money(first.cost()), reaching.size() < 2 ? Numbers.NONE
            : labels.text("cheapest.more", text.name(reaching.get(1)),
                text.money(reaching.get(1).cost() - first.cost())), text.madeOf(first));
      }
    });
    return table.stacked().with("class", "words recipes stacked");
  }

  private static Element byCost(OptimisationResult result, MixText text) {
    Labels labels = text.labels();
    Table table = Table.of(labels.text("cheapest.budget"), labels.text("cheapest.mix"), labels.text("mix.cost"),
        labels.text("mix.gain"), labels.text("mix.madeOf"));
    new Steps(result).costs().forEach(cost -> result.within(cost).ifPresent(best -> table.row(text.money(cost),
        text.name(best), text.money(best.cost()), text.gain(best), text.madeOf(best))));
    return table.stacked().with("class", "words recipes stacked");
  }
}
