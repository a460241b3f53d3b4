package canyu.experiment.comparison;

import canyu.experiment.statistics.Differences;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Holm;
import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Verdict;
import canyu.indicator.Indicator;
import canyu.scenario.Outcome;
import canyu.scenario.Scenario;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** What the arms of a scenario change in one of its outcomes, and which of them does so best. */
public record OutcomeEffects(Comparison comparison, Outcome outcome) {

  private static final double ERROR = 0.05;

  public Indicator indicator() {
    return outcome.indicator();
  }

  /** The number of the group that it is about. */
  public int group() {
    return comparison.groups().names().indexOf(outcome.group());
  }

  /** What an arm changes. */
  public Effect effect(String arm) {
    return comparison.effect(arm, indicator(), group());
  }

  /** Where the status quo stands; NaN where it is not defined. */
  public double statusQuo() {
    return effect(comparison.reference()).level();
  }

  /** 1 where more is better, -1 where less is; a gap is better the nearer it comes to 0. */
  public int side() {
    return indicator().lessIsBetter() || indicator().gap().isPresent() && statusQuo() > 0 ? -1 : 1;
  }

  /** The verdict that is to be wished for. */
  public Verdict better() {
    return side() > 0 ? Verdict.RAISES : Verdict.LOWERS;
  }

  /** The verdict that is to be feared. */
  public Verdict worse() {
    return side() > 0 ? Verdict.LOWERS : Verdict.RAISES;
  }

  /** All arms but the status quo, the one that does best first; those that are not defined come last. */
  public List<String> order() {
    Comparator<String> best = Comparator.comparing((String arm) -> !effect(arm).isDefined())
        .thenComparing(arm -> -side() * effect(arm).difference());
    return comparison.compared().stream().sorted(best).toList();
  }

  /**
   * How much better an arm does than another, both in the same cities. They are told apart where the interval leaves out
   * 0.
   */
  public Interval lead(String arm, String other) {
    Differences lead = side() > 0 ? comparison.between(arm, other, indicator(), group())
        : comparison.between(other, arm, indicator(), group());
    return comparison.sampling().interval(lead);
  }

  /** By how much an arm is better than the status quo: the mean of each draw, or each city where none are drawn. */
  double[] gains(String arm) {
    double[] means = comparison.sampling()
        .means(comparison.between(arm, comparison.reference(), indicator(), group()));
    return side() > 0 ? means : DoubleStream.of(means).map(mean -> 0 - mean).toArray();
  }

  /** By arm, the chance of error with which all arms together differ from the status quo (Holm); NaN where there is none. */
  public Map<String, Double> chances() {
    List<String> arms = comparison.compared();
    double[] adjusted = Holm.adjusted(arms.stream().mapToDouble(arm -> comparison.sampling()
        .chanceOf(comparison.between(arm, comparison.reference(), indicator(), group()))).toArray());
    Map<String, Double> byArm = new LinkedHashMap<>();
    for (int arm = 0; arm < adjusted.length; arm++) {
      byArm.put(arms.get(arm), adjusted[arm]);
    }
    return byArm;
  }

  /** The arms that differ from the status quo though all are looked at together, at 5 %. */
  public List<String> picks() {
    Map<String, Double> chances = chances();
    return comparison.compared().stream().filter(arm -> chances.get(arm) < ERROR).toList();
  }
}
