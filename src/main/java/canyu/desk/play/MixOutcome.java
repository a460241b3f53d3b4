package canyu.desk.play;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.comparison.Spendings;
import canyu.experiment.statistics.Effect;
import canyu.scenario.definition.Outcome;

/**
 * What came of a mix that was handed in.
 *
 * @param effect on the outcome that counts
 * @param cost over all weeks
 * @param isBeyondBudget whether it costs more than there is
 */
public record MixOutcome(Effect effect, double cost, boolean isBeyondBudget) {

  static MixOutcome of(Comparison comparison, Outcome outcome) {
    Spendings spendings = new Spendings(comparison);
    return new MixOutcome(new OutcomeEffects(comparison, outcome).effect(DeskState.POLICY),
        spendings.byItself(DeskState.POLICY), spendings.isBeyondBudget(DeskState.POLICY));
  }
}
