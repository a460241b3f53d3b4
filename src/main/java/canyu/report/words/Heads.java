package canyu.report.words;

import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.statistics.Effect;
import canyu.indicator.Indicator;
import canyu.scenario.definition.Outcome;
import canyu.scenario.definition.Scale;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Optional;

/**
 * Effects in residents of the real place for which the city stands: a share of the simulated residents is the same share
 * of the real ones, and costs grow as residents do.
 *
 * @param scale the real place
 */
public record Heads(LoadedScenario loaded, Scale scale, Labels labels) {

  /** What is said in heads; empty where the city stands for no other place. */
  public static Optional<Heads> of(LoadedScenario loaded, Labels labels) {
    return loaded.scenario().reference().scale().map(scale -> new Heads(loaded, scale, labels));
  }

  /** What the place is called. */
  public String place() {
    return scale.name().map(labels::shipped).orElseGet(() -> labels.text("heads.place"));
  }

  /** How many residents it has. */
  public String residents() {
    return labels.numbers().count(scale.residents());
  }

  /** For how many of them one simulated resident stands. */
  public String each() {
    return labels.numbers().significant(loaded.scenario().perResident().orElseThrow());
  }

  /** Whether an outcome is a share of residents, of whom there is a number. */
  public static boolean isCounted(Outcome outcome) {
    Indicator indicator = outcome.indicator();
    return indicator.about().unit().equals("share") && !indicator.weekly() && indicator.gap().isEmpty();
  }

  /** The outcomes that are counted in residents. */
  public static List<OutcomeEffects> counted(List<OutcomeEffects> outcomes) {
    return outcomes.stream().filter(outcome -> isCounted(outcome.outcome())).toList();
  }

  /** By how many residents an arm changes an outcome. */
  public Effect95 change(OutcomeEffects outcome, String arm) {
    Effect effect = outcome.effect(arm);
    return new Effect95(effect.difference(), effect.low(), effect.high()).times(people(outcome));
  }

  private double people(OutcomeEffects outcome) {
    return scale.residents() * loaded.sharesOfGroups()[outcome.group()];
  }

  /** What it costs there. */
  public double cost(double inTheCity) {
    return inTheCity * loaded.scenario().perResident().orElseThrow();
  }
}
