package canyu.report.run;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.statistics.CostPerParticipant;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Verdict;
import canyu.experiment.validation.Standing;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a comparison found, in the order in which the report tells it. */
final class Results {

  private static final int SHOWN = 6;
  private static final int DRAWN = 5;

  private final LoadedScenario loaded;
  private final Comparison comparison;
  private final List<String> arms;
  private final Standing standing = Standing.ofDefaults();

  Results(LoadedScenario loaded, Comparison comparison) {
    this.loaded = loaded;
    this.comparison = comparison;
    this.arms = comparison.arms().stream()
        .filter(arm -> !arm.equals(Scenario.STATUS_QUO))
        .sorted(Comparator.comparing(this::participation, Effect.LARGEST_FIRST))
        .toList();
  }

  /** How the model stands in published studies with its default parameters. */
  Standing standing() {
    return standing;
  }

  LoadedScenario loaded() {
    return loaded;
  }

  Scenario scenario() {
    return loaded.scenario();
  }

  Comparison comparison() {
    return comparison;
  }

  /** How many cities lived through every arm. */
  int cities() {
    return comparison.replicates();
  }

  int residents() {
    return scenario().population().residents();
  }

  /** All arms but the status quo, the one that raises participation most first. */
  List<String> arms() {
    return arms;
  }

  /** The arms with the largest effects, of which more is told. */
  List<String> topArms() {
    return arms.subList(0, Math.min(SHOWN, arms.size()));
  }

  /** All others. */
  List<String> otherArms() {
    return arms.subList(topArms().size(), arms.size());
  }

  /** The arms whose course is drawn: largest effect, lowest, cheapest, most change of the gap by age, next largest. */
  List<String> drawnArms() {
    Set<String> drawn = new LinkedHashSet<>();
    arms.stream().findFirst().ifPresent(drawn::add);
    arms.stream().skip(Math.max(0, arms.size() - 1)).forEach(drawn::add);
    cheapest().ifPresent(drawn::add);
    arms.stream().filter(arm -> effect(arm, Indicator.GAP_AGE).isDefined()).max(Comparator.comparingDouble(
        arm -> Math.abs(effect(arm, Indicator.GAP_AGE).difference()))).ifPresent(drawn::add);
    drawn.addAll(arms);
    List<String> some = new ArrayList<>(drawn).subList(0, Math.min(DRAWN, drawn.size()));
    return arms.stream().filter(some::contains).toList();
  }

  Effect participation(String arm) {
    return effect(arm, Indicator.PARTICIPATION);
  }

  /** What an arm changes in an indicator of the city. */
  Effect effect(String arm, Indicator indicator) {
    return effect(arm, indicator, Groups.CITY);
  }

  /** What an arm changes in an indicator of a group. */
  Effect effect(String arm, Indicator indicator, int group) {
    return comparison.effect(arm, indicator, group);
  }

  /** Where the status quo stands; NaN where it is not defined. */
  double statusQuo(Indicator indicator, int group) {
    return effect(Scenario.STATUS_QUO, indicator, group).level();
  }

  /** What an arm has cost by the end. */
  double cost(String arm) {
    return effect(arm, Indicator.COST).level();
  }

  /** What one more resident taking part costs; empty where the effect is not resolved above 0. */
  Optional<CostPerParticipant> costPerParticipant(String arm) {
    return comparison.costPerParticipant(arm, residents());
  }

  /** The arm with the least cost for one more participant. */
  Optional<String> cheapest() {
    return arms.stream().filter(arm -> costPerParticipant(arm).isPresent())
        .min(Comparator.comparingDouble(arm -> costPerParticipant(arm).orElseThrow().cost()));
  }

  /** The arms that change participation in no city. */
  List<String> withoutEffect() {
    return arms.stream().filter(arm -> participation(arm).isNothing()).toList();
  }

  /** The arms about whose effect on participation an interval says something. */
  List<String> withVerdict(Verdict verdict) {
    return arms.stream().filter(arm -> participation(arm).verdict() == verdict).toList();
  }

  /** Whether no other arm has at least the effect of this one for the same cost, or the same effect for less. */
  boolean onFront(String arm) {
    return arms.stream().noneMatch(other -> cost(other) <= cost(arm)
        && participation(other).difference() >= participation(arm).difference()
        && (cost(other) < cost(arm) || participation(other).difference() > participation(arm).difference()));
  }
}
