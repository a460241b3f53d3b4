package canyu.desk.words;

import canyu.desk.play.ChallengeFile;
import canyu.desk.play.DeskState;
import canyu.desk.play.Living;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.comparison.Spendings;
import canyu.experiment.statistics.Effect;
import canyu.parameter.Names;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a mix that was handed in stands the proof, beside those of the challenge.
 *
 * @param challenge what was to be reached
 * @param comparison futures that nobody has seen
 */
public record HandedIn(ChallengeFile challenge, Comparison comparison, Labels labels) {

  /** Of cities that are all complete. */
  public static HandedIn of(ChallengeFile challenge, Living living, int cities, Labels labels) {
    return new HandedIn(challenge, living.comparison(cities), labels.about(living.loaded()));
  }

  /** All of it. */
  public Map<String, Object> content() {
    OutcomeEffects outcome = new OutcomeEffects(comparison, challenge.outcome());
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("sentence", labels.text("handed." + verdict(outcome),
        labels.of(challenge.outcome()), labels.change(outcome.indicator(), Effect95.of(outcome.indicator(), outcome.effect(DeskState.POLICY))),
        labels.amount(outcome.indicator(), challenge.challenge().gain()), labels.numbers().count(comparison.replicates())));
    said.put("verdict", verdict(outcome));
    said.put("goal", challenge.challenge().gain() * Effect95.factor(outcome.indicator()));
    said.put("outcome", labels.of(challenge.outcome()));
    said.put("mixes", comparison.compared().stream().map(arm -> mix(outcome, arm)).toList());
    return said;
  }

  /** Within the budget, and sure of the goal: the whole interval; on average; or not. */
  private String verdict(OutcomeEffects outcome) {
    Effect effect = outcome.effect(DeskState.POLICY);
    double goal = challenge.challenge().gain();
    if (new Spendings(comparison).isBeyondBudget(DeskState.POLICY)) {
      return "beyond";
    }
    if (effect.low() >= goal) {
      return "reached";
    }
    return effect.difference() >= goal ? "onAverage" : "missed";
  }

  private Map<String, Object> mix(OutcomeEffects outcome, String arm) {
    Effect effect = outcome.effect(arm);
    Effect95 shown = Effect95.of(outcome.indicator(), effect);
    Spendings spendings = new Spendings(comparison);
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("name", labels.shipped(arm));
    said.put("own", arm.equals(DeskState.POLICY));
    said.put("value", shown.value());
    said.put("low", shown.low());
    said.put("high", shown.high());
    said.put("difference", labels.difference(outcome.indicator(), shown));
    said.put("interval", labels.interval(outcome.indicator(), shown));
    said.put("key", effect.low() > 0 ? "raises" : effect.high() < 0 ? "lowers" : "notResolved");
    said.put("cost", labels.numbers().significant(spendings.byItself(arm)));
    said.put("beyond", spendings.isBeyondBudget(arm));
    said.put("does", comparison.scenario().countermeasures(arm).stream()
        .map(each -> labels.text("countermeasure." + Names.decapitalised(each.getClass()))).distinct().toList());
    return said;
  }
}
