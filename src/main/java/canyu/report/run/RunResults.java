package canyu.report.run;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.GapChange;
import canyu.experiment.comparison.Harm;
import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.comparison.Spendings;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Verdict;
import canyu.experiment.validation.Standing;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a comparison found, in the order in which the report tells it. */
final class RunResults {

  private static final int SHOWN = 6;
  private static final int DRAWN = 5;

  private final LoadedScenario loaded;
  private final Comparison comparison;
  private final List<OutcomeEffects> outcomes;
  private final Spendings spendings;
  private final List<String> arms;

  RunResults(LoadedScenario loaded, Comparison comparison) {
    this.loaded = loaded;
    this.comparison = comparison;
    this.outcomes = comparison.outcomes();
    this.spendings = new Spendings(comparison);
    this.arms = first().order();
  }

  /** How the model stands in published studies with its default parameters. */
  Standing standing() {
    return Standing.ofDefaults();
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

  /** What the arms change in what the question is about, the most important first. */
  List<OutcomeEffects> outcomes() {
    return outcomes;
  }

  /** The most important outcome. */
  OutcomeEffects first() {
    return outcomes.get(0);
  }

  /** What arms cost. */
  Spendings spendings() {
    return spendings;
  }

  /** All arms but the status quo, the one that does best in the first outcome first. */
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
    spendings.cheapest().ifPresent(drawn::add);
    arms.stream().filter(arm -> effect(arm, Indicator.GAP_AGE).isDefined()).max(Comparator.comparingDouble(
        arm -> Math.abs(effect(arm, Indicator.GAP_AGE).difference()))).ifPresent(drawn::add);
    drawn.addAll(arms);
    List<String> some = new ArrayList<>(drawn).subList(0, Math.min(DRAWN, drawn.size()));
    return arms.stream().filter(some::contains).toList();
  }

  /** What an arm does to a gap. */
  GapChange gapChange(String arm, Indicator indicator) {
    return comparison.gapChange(arm, indicator);
  }

  /** Which groups an arm helps, and which it harms. */
  Harm harm(String arm) {
    return Harm.of(comparison, arm);
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
    return effect(comparison.reference(), indicator, group).level();
  }

  /** The arms of whose effect on the first outcome an interval says something. */
  List<String> withVerdict(Verdict verdict) {
    return arms.stream().filter(arm -> first().effect(arm).verdict() == verdict).toList();
  }

  /** Whether no other arm does at least as well in the first outcome for the same cost, or the same for less. */
  boolean onFront(String arm) {
    return arms.stream().noneMatch(other -> cost(other) <= cost(arm) && gain(other) >= gain(arm)
        && (cost(other) < cost(arm) || gain(other) > gain(arm)));
  }

  private double gain(String arm) {
    return first().gain(arm);
  }

  private double cost(String arm) {
    return spendings.inAll(arm);
  }
}
