package canyu.experiment.comparison;

import canyu.experiment.run.Integrity;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Transitions;
import canyu.experiment.run.Workforce;
import canyu.experiment.statistics.CostPerParticipant;
import canyu.experiment.statistics.Differences;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Sampling;
import canyu.experiment.statistics.Verdict;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Scenario;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** All runs of a scenario, and what they say about each arm against the status quo. */
public final class Comparison {

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
    this.reference = loaded.scenario().comparedWith();
    this.sampling = Sampling.of(loaded.scenario(), firstStage);
    this.groups = new Groups(
        List.copyOf(loaded.frame().districts().keySet()), List.copyOf(loaded.frame().housing().keySet()));
    loaded.scenario().policies().keySet().forEach(arm ->
        byArm.put(arm, runs.stream().filter(run -> run.arm().equals(arm)).toList()));
    this.runs = byArm.values().stream().flatMap(List::stream).toList();
  }

  public Groups groups() {
    return groups;
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

  /** What an arm changes in an indicator of a group; it is computed once, whoever asks for it. */
  public Effect effect(String arm, Indicator indicator, int group) {
    return effects.computeIfAbsent(new Asked(arm, indicator, group), asked ->
        Effect.of(ends(arm, indicator, group), ends(reference, indicator, group), sampling));
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
    return Differences.between(ends(arm, indicator, group), ends(reference, indicator, group)).values();
  }

  /**
   * How much further an arm moves an indicator of the city than another, both in the same cities. They are told apart
   * where the interval leaves out 0.
   */
  public Interval lead(String arm, String other, Indicator indicator) {
    return sampling.interval(
        Differences.between(ends(arm, indicator, Groups.CITY), ends(other, indicator, Groups.CITY)));
  }

  /** The mean of every draw of what an arm changes in an indicator of the city, or every city's where none are drawn. */
  double[] means(String arm, Indicator indicator) {
    return sampling.means(
        Differences.between(ends(arm, indicator, Groups.CITY), ends(reference, indicator, Groups.CITY)));
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

  /**
   * What one more resident taking part costs: the cost of an arm by the effect on participation.
   *
   * @param residents how many residents the city has
   * @return empty where the effect is not resolved above 0
   */
  public Optional<CostPerParticipant> costPerParticipant(String arm, int residents) {
    Effect participation = effect(arm, Indicator.PARTICIPATION, Groups.CITY);
    double cost = effect(arm, Indicator.COST, Groups.CITY).level();
    return participation.verdict() == Verdict.RAISES
        ? Optional.of(CostPerParticipant.of(cost, participation, residents))
        : Optional.empty();
  }

  private double[] ends(String arm, Indicator indicator, int group) {
    return byArm.get(arm).stream().mapToDouble(run -> run.inTheEnd(indicator, group)).toArray();
  }
}
