package canyu.experiment.comparison;

import canyu.experiment.run.Integrity;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Transitions;
import canyu.experiment.run.Workforce;
import canyu.experiment.statistics.Differences;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Sampling;
import canyu.indicator.Gap;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.definition.Outcome;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** All runs of a scenario, and what they say about each arm against the status quo. */
public final class Comparison {

  private final LoadedScenario loaded;
  private final Scenario scenario;
  private final int asked;
  private final String reference;
  private final Groups groups;
  private final Map<String, List<RunResult>> byArm = new LinkedHashMap<>();
  private final List<RunResult> runs;
  private final Sampling sampling;
  private final Map<Asked, Effect> effects = new ConcurrentHashMap<>();

  private record Asked(String arm, Indicator indicator, int group) {}

  /**
   * @param runs in each arm by replicate; the same replicates for every arm
   * @param firstStage how many replicates decided how many there are in all; all where their number was fixed
   */
  public Comparison(LoadedScenario loaded, List<RunResult> runs, int firstStage) {
    this(loaded, runs, firstStage, runs.size() / loaded.scenario().armNames().size());
  }

  /**
   * What is there when an experiment was stopped.
   *
   * @param asked how many replicates there would be
   */
  Comparison(LoadedScenario loaded, List<RunResult> runs, int firstStage, int asked) {
    this.loaded = loaded;
    this.scenario = loaded.scenario();
    this.asked = asked;
    this.sampling = Sampling.of(scenario, firstStage);
    this.reference = scenario.comparedWith();
    this.groups = loaded.people().groups();
    scenario.policies().keySet().forEach(arm ->
        byArm.put(arm, runs.stream().filter(run -> run.arm().equals(arm)).toList()));
    this.runs = byArm.values().stream().flatMap(List::stream).toList();
  }

  public Groups groups() {
    return groups;
  }

  /** What is compared, with as many replicates as there are if it was stopped. */
  public Scenario scenario() {
    return scenario;
  }

  /** The same with everything that it names. */
  public LoadedScenario loaded() {
    return loaded;
  }

  /** How many replicates there would be if the experiment had not been stopped; empty if it has ended. */
  public OptionalInt stoppedBefore() {
    return asked == replicates() ? OptionalInt.empty() : OptionalInt.of(asked);
  }

  /** What arms change in the outcomes that the scenario is about, the most important first. */
  public List<OutcomeEffects> outcomes() {
    return scenario.outcomes().stream().map(outcome -> new OutcomeEffects(this, outcome)).toList();
  }

  /** Whether anybody belongs to a group in any city: the people are the same in all arms. */
  public boolean isInhabited(int group) {
    return Arrays.stream(ends(reference, Indicator.PARTICIPATION, group))
        .anyMatch(share -> !Double.isNaN(share));
  }

  /** Every run, by arm, then by replicate. */
  public List<RunResult> runs() {
    return runs;
  }

  /** The runs of an arm, by replicate. */
  List<RunResult> runs(String arm) {
    return byArm.get(arm);
  }

  /** How the replicates came about. */
  Sampling sampling() {
    return sampling;
  }

  /**
   * Whether the arms of the first city differ by nothing but their policy.
   *
   * @throws java.util.NoSuchElementException if no run knows, since there is none of the first city
   */
  public Integrity integrity() {
    return runs.stream().flatMap(run -> run.first().stream()).flatMap(first -> first.integrity().stream()).findFirst()
        .orElseThrow();
  }

  /** The name of the arm with which all others are compared. */
  public String reference() {
    return reference;
  }

  /** The names of the arms, the one with which the others are compared first. */
  public List<String> arms() {
    return List.copyOf(byArm.keySet());
  }

  /** The names of the arms that are compared with the status quo. */
  public List<String> compared() {
    return arms().stream().filter(arm -> !arm.equals(reference)).toList();
  }

  /** What an arm changes in an indicator of a group; it is computed once, whoever asks for it. */
  public Effect effect(String arm, Indicator indicator, int group) {
    return effects.computeIfAbsent(new Asked(arm, indicator, group), asked ->
        Effect.of(ends(arm, indicator, group), ends(reference, indicator, group), sampling,
            scenario.matter(new Outcome(indicator, groups.names().get(group)))));
  }

  /**
   * What an arm does to a gap.
   *
   * @param indicator that measures one
   */
  public GapChange gapChange(String arm, Indicator indicator) {
    Gap gap = indicator.gap().orElseThrow();
    Effect effect = effect(arm, indicator, Groups.CITY);
    return GapChange.of(effect, participation(arm, effect.statusQuo() < 0 ? gap.second() : gap.first()));
  }

  /** What an arm changes in the participation of a part of the city, whose groups are weighted by how many belong to them. */
  private Effect participation(String arm, Gap.Part part) {
    double[] weights = loaded.sharesOfGroups();
    Outcome participation = Outcome.of(Indicator.PARTICIPATION);
    return Effect.of(participation(byArm.get(arm), part, weights),
        participation(byArm.get(reference), part, weights), sampling, scenario.matter(participation));
  }

  private double[] participation(List<RunResult> runs, Gap.Part part, double[] weights) {
    return runs.stream().mapToDouble(run -> {
      int[] lived = IntStream.of(part.of(groups))
          .filter(group -> !Double.isNaN(run.inTheEnd(Indicator.PARTICIPATION, group))).toArray();
      return IntStream.of(lived).mapToDouble(group -> weights[group] * run.inTheEnd(Indicator.PARTICIPATION, group)).sum()
          / IntStream.of(lived).mapToDouble(group -> weights[group]).sum();
    }).toArray();
  }

  /** What is done so that every effect is there for whoever asks: one thing for each arm. */
  public List<Workforce.Work> effects() {
    return arms().stream().<Workforce.Work>map(arm -> () -> computeEffects(arm)).toList();
  }

  private void computeEffects(String arm) {
    for (int group = 0; group < groups.count(); group++) {
      for (Indicator indicator : Indicator.values()) {
        effect(arm, indicator, group);
      }
    }
  }

  /** The paired differences of an indicator, replicate by replicate. */
  public double[] differences(String arm, Indicator indicator, int group) {
    return between(arm, reference, indicator, group).values();
  }

  /** The differences of an indicator between two arms, city by city. */
  Differences between(String arm, String other, Indicator indicator, int group) {
    return Differences.between(ends(arm, indicator, group), ends(other, indicator, group));
  }

  /** The draw of parameters that a replicate has; empty where none are drawn. */
  public OptionalInt draw(int replicate) {
    return sampling.draw(replicate);
  }

  /** How many replicates every arm has. */
  public int replicates() {
    return byArm.get(reference).size();
  }

  /** The interval of the mean of values, one for each replicate in order; NaN where something is not defined. */
  public Interval interval(double[] values) {
    return sampling.interval(Differences.exactly(values));
  }

  /** How the residents of an arm differ in the end from themselves in the status quo, replicate by replicate. */
  public List<Transitions> moves(String arm) {
    return byArm.get(arm).stream().map(RunResult::moves).toList();
  }

  /** An indicator of the city week by week: its mean over replicates, and where nine tenths of them lie. */
  public Trend trend(String arm, Indicator indicator) {
    return Trend.of(byArm.get(arm), indicator);
  }

  /** How far an arm is from the reference week by week, with the interval of the mean. */
  public Trend course(String arm, Indicator indicator, int group) {
    return Trend.between(byArm.get(arm), byArm.get(reference), indicator, group, sampling);
  }

  /** Where an indicator of a group ended up, replicate by replicate; NaN where it is not defined. */
  double[] ends(String arm, Indicator indicator, int group) {
    return byArm.get(arm).stream().mapToDouble(run -> run.inTheEnd(indicator, group)).toArray();
  }
}
