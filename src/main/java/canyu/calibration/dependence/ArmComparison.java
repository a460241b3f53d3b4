package canyu.calibration.dependence;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Interval;
import canyu.indicator.Indicator;
import canyu.scenario.definition.Outcome;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the arms of a scenario stand.
 *
 * @param effects of every arm but the status quo on participation, in the order of the scenario
 * @param leads how much further the first arm of a pair raises participation than the other, both in the same cities;
 *     every pair of arms once, in the order of the scenario
 */
public record ArmComparison(Map<String, Effect> effects, Map<Pair, Interval> leads) {

  /** What the runs of a scenario say. */
  public static ArmComparison of(Comparison comparison) {
    Map<String, Effect> effects = new LinkedHashMap<>();
    OutcomeEffects participation = new OutcomeEffects(comparison, Outcome.of(Indicator.PARTICIPATION));
    comparison.compared().forEach(arm -> effects.put(arm, participation.effect(arm)));
    Map<Pair, Interval> leads = new LinkedHashMap<>();
    Pair.of(List.copyOf(effects.keySet())).forEach(pair ->
        leads.put(pair, participation.lead(pair.one(), pair.other())));
    return new ArmComparison(effects, leads);
  }

  /** The arms, the one that raises participation most first. */
  public List<String> arms() {
    return effects.keySet().stream()
        .sorted(Comparator.comparing(this::effect, Effect.LARGEST_FIRST)).toList();
  }

  public Effect effect(String arm) {
    return effects.get(arm);
  }

  /**
   * The place of an arm: 1 if no other raises participation more; arms with the same effect share one, and those whose
   * effect is not defined share the last.
   */
  public int place(String arm) {
    return 1 + (int) effects.values().stream()
        .filter(effect -> Effect.LARGEST_FIRST.compare(effect, effect(arm)) < 0).count();
  }

  /** By how much the first arm of a pair is ahead of the other; below 0 if it is behind. */
  public double lead(Pair pair) {
    return effect(pair.one()).difference() - effect(pair.other()).difference();
  }

  /** Whether the first arm of a pair is told apart as the better one: in the same cities, the interval is above 0. */
  boolean isAhead(Pair pair) {
    return leads.get(pair).low() > 0;
  }

  /** Whether the first arm of a pair is told apart as the worse one. */
  boolean isBehind(Pair pair) {
    return leads.get(pair).high() < 0;
  }
}
