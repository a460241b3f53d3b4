package canyu.report.run;

import canyu.experiment.comparison.Spendings;
import canyu.report.words.Heads;
import canyu.report.words.Labels;
import canyu.scenario.definition.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the best arm costs, which arm is cheapest for what it gives, and which are within the budget. */
record MoneyText(RunResults results, Labels labels) {

  String sentence() {
    String best = results.first().best();
    String cheapest = spendings().cheapest().filter(arm -> !arm.equals(best)).map(this::cheapest).orElse("");
    return ofBest(best) + cheapest + assumed() + labels.text("format.stop") + saved(best) + compared(results, labels) + budget();
  }

  /** Which other arms cost less than nothing. */
  private String saved(String best) {
    String saving = results.arms().stream().filter(arm -> !arm.equals(best) && spendings().inAll(arm) < 0)
        .map(arm -> labels.text("answer.savingOf", labels.quoted(arm), amount(-spendings().inAll(arm)), currency()))
        .collect(Collectors.joining(labels.text("format.semicolon")));
    return saving.isEmpty() ? "" : labels.text("answer.saved", saving);
  }

  /** That costs are differences, where the reference may have some itself; nothing where it is the status quo. */
  static String compared(RunResults results, Labels labels) {
    return results.comparison().reference().equals(Scenario.STATUS_QUO) ? "" : labels.text("money.compared");
  }

  private Spendings spendings() {
    return results.spendings();
  }

  private String ofBest(String best) {
    String inAll = amount(spendings().inAll(best));
    String weeks = labels.numbers().count(results.scenario().time().weeks());
    if (spendings().inAll(best) == 0) {
      return labels.text("answer.free", labels.quoted(best), weeks);
    }
    if (spendings().inAll(best) < 0) {
      return labels.text("answer.saves", labels.quoted(best), amount(-spendings().inAll(best)), currency(), weeks);
    }
    if (spendings().isShort()) {
      return labels.text("answer.costShort", labels.quoted(best), inAll, currency(), weeks);
    }
    return spendings().perParticipantYear(best)
        .map(cost -> labels.text("answer.cost", labels.quoted(best), inAll, currency(), weeks,
            Money.estimate(cost, labels)))
        .orElseGet(() -> labels.text("answer.costNotDefined", labels.quoted(best), inAll, currency(), weeks));
  }

  private String cheapest(String arm) {
    return labels.text("answer.cheapest", labels.quoted(arm),
        Money.estimate(spendings().perParticipantYear(arm).orElseThrow(), labels), currency());
  }

  private String assumed() {
    return results.arms().stream().allMatch(arm -> ArmCosts.of(results.loaded(), arm) == ArmCosts.GIVEN)
        ? "" : labels.text("answer.costsAssumed");
  }

  private String budget() {
    return results.scenario().budget().map(amount -> {
      String budget = amount(amount);
      List<String> beyond = results.arms().stream().filter(spendings()::isBeyondBudget).toList();
      Optional<String> best = spendings().withinBudget().filter(results.first()::isBetter).findFirst()
          .or(() -> spendings().withinBudget().findFirst());
      String within = best.map(arm -> labels.text(
              results.first().isBetter(arm) ? "answer.withinBudget" : "answer.noGainWithinBudget", budget, currency(), labels.quoted(arm),
              amount(spendings().byItself(arm)), labels.verdict(results.first().effect(arm))))
          .orElseGet(() -> labels.text("answer.noneWithinBudget", budget, currency()));
      return within + (beyond.isEmpty() || best.isEmpty() ? ""
          : labels.text("answer.beyondBudget", labels.quoted(beyond))) + ofTheCity();
    }).orElse("");
  }

  /** Where the city stands for a larger place, budget and costs are those of the city. */
  private String ofTheCity() {
    return Heads.of(results.loaded(), labels).map(heads -> labels.text("answer.budgetOfCity",
        labels.numbers().count(results.residents()), heads.place(), heads.each())).orElse("");
  }

  private String amount(double amount) {
    return Money.amount(amount, labels);
  }

  private String currency() {
    return labels.shipped(results.scenario().currency());
  }
}
