package canyu.exploration.worth;

import canyu.experiment.run.Workforce;
import canyu.exploration.ensemble.Ensemble;
import canyu.indicator.Indicator;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What is worth knowing before an arm of a scenario is chosen for the sake of its first outcome.
 *
 * @param beyondBudget arms that cannot be chosen
 * @param inOutcome gains in the unit of the outcome, better ones above 0, whatever arms cost
 * @param inMoney gains in the currency of the scenario, less what arms cost in the last 52 weeks; empty where no worth of a
 *     participant is given
 */
public record WorthResult(WorthQuestion question, Outcome outcome, int citiesPerDraw, List<String> beyondBudget,
    WorthAnalysis inOutcome, Optional<WorthAnalysis> inMoney) {

  /** What an ensemble has to keep of the ends of a scenario. */
  public static List<Outcome> needed(LoadedScenario loaded) {
    return List.of(loaded.scenario().outcomes().get(0), Outcome.of(Indicator.COST_52), Outcome.of(Indicator.COST))
        .stream().distinct().toList();
  }

  /** The result; it does not depend on the workforce. */
  public static WorthResult of(LoadedScenario loaded, Ensemble ensemble, WorthQuestion question, Workforce workforce) {
    Outcome outcome = loaded.scenario().outcomes().get(0);
    List<String> beyond = ensemble.arms().stream()
        .filter(arm -> loaded.scenario().budget().filter(budget -> cost(ensemble, arm) > budget).isPresent()).toList();
    List<String> arms = ensemble.arms().stream().filter(Predicate.not(beyond::contains)).toList();
    WorthAnalysis inOutcome = WorthAnalysis.of(ensemble,
        NetBenefits.of(ensemble, outcome, arms, NetBenefits.Price.ofOutcome()), question.respondents(), workforce);
    Optional<WorthAnalysis> inMoney = question.participant().isEmpty() ? Optional.empty()
        : Optional.of(WorthAnalysis.of(ensemble, NetBenefits.of(ensemble, outcome, arms,
            NetBenefits.Price.ofMoney(question.participant().getAsDouble(), people(loaded, outcome))),
            question.respondents(), workforce));
    return new WorthResult(question, outcome, ensemble.citiesPerDraw(), beyond, inOutcome, inMoney);
  }

  /** What has to be paid for an arm, whatever it is compared with. */
  private static double cost(Ensemble ensemble, String arm) {
    return StatUtils.mean(ensemble.levels(arm, Outcome.of(Indicator.COST)).cities());
  }

  /** Of how many residents of the city the outcome is a share. */
  private static double people(LoadedScenario loaded, Outcome outcome) {
    int group = loaded.people().groups().names().indexOf(outcome.group());
    return loaded.scenario().population().residents() * loaded.sharesOfGroups()[group];
  }

  /** The gains that say more: in money where they are. */
  public WorthAnalysis first() {
    return inMoney.orElse(inOutcome);
  }
}
