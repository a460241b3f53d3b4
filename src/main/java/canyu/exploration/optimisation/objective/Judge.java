package canyu.exploration.optimisation.objective;

import canyu.exploration.optimisation.space.Mix;
import canyu.scenario.definition.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How good mixes are, from what they come to beside doing nothing in the same futures.
 *
 * @param objectives the most important first
 * @param limits on outcomes
 * @param robust what counts of gains that differ between futures
 * @param cost of a mix, known without a run
 */
public record Judge(List<Objective> objectives, List<OutcomeLimit> limits, Robust robust, ToDoubleFunction<Mix> cost) {

  /** What futures have to tell: the outcomes of objectives but for the cost, then those of limits. */
  public List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    objectives.stream().filter(objective -> !objective.isCost()).forEach(objective -> outcomes.add(objective.about()));
    limits.forEach(limit -> outcomes.add(limit.about()));
    return outcomes.stream().distinct().toList();
  }

  /** The objectives that take runs to know. */
  public List<Objective> uncertain() {
    return objectives.stream().filter(objective -> !objective.isCost()).toList();
  }

  /**
   * How good some mixes are, in their order; those that lack most are judged beside the others.
   *
   * @param statusQuo doing nothing in the same futures
   */
  public List<MixScore> scores(List<Trial> trials, Trial statusQuo) {
    List<double[]> byObjective = objectives.stream().map(objective -> objective.isCost()
        ? trials.stream().mapToDouble(trial -> -cost.applyAsDouble(trial.mix())).toArray()
        : robust.values(gains(objective, trials, statusQuo))).toList();
    return IntStream.range(0, trials.size()).mapToObj(k -> {
      double[] gains = byObjective.stream().mapToDouble(values -> values[k]).toArray();
      return new MixScore(gains, slacks(trials.get(k), statusQuo, gains));
    }).toList();
  }

  /**
   * The gains of mixes in an objective, by future.
   *
   * @param objective one that takes runs to know
   * @param statusQuo doing nothing in the same futures
   * @return one array for each mix; NaN where the outcome is not defined
   */
  public List<double[]> gains(Objective objective, List<Trial> trials, Trial statusQuo) {
    int outcome = outcomes().indexOf(objective.about());
    double[] before = statusQuo.levels()[outcome];
    return trials.stream().map(trial -> {
      double[] gains = trial.levels()[outcome].clone();
      Arrays.setAll(gains, future -> objective.gain(gains[future], before[future]));
      return gains;
    }).toList();
  }

  private double[] slacks(Trial trial, Trial statusQuo, double[] gains) {
    double[] slacks = new double[limits.size() + (robust.wanted().isPresent() ? 1 : 0)];
    for (int k = 0; k < limits.size(); k++) {
      slacks[k] = StatUtils.mean(slack(limits.get(k), trial, statusQuo));
    }
    robust.wanted().ifPresent(wanted -> slacks[limits.size()] = gains[objectives.indexOf(uncertain().get(0))] - wanted);
    return slacks;
  }

  /**
   * How far a limit is kept, by future; below 0 where it is broken, NaN where the outcome is not defined.
   *
   * @param limit one of the limits
   * @param statusQuo doing nothing in the same futures
   */
  public double[] slack(OutcomeLimit limit, Trial trial, Trial statusQuo) {
    int outcome = outcomes().indexOf(limit.about());
    double[] slack = trial.levels()[outcome].clone();
    Arrays.setAll(slack, future -> limit.slack(slack[future], statusQuo.levels()[outcome][future]));
    return slack;
  }
}
