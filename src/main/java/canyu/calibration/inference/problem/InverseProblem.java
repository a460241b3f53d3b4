package canyu.calibration.inference.problem;

import java.util.List;

/**
 * What is asked: which values of the unknowns agree with the observation.
 *
 * @param unknowns at least one of them fitted
 * @param statistics the targets, at least one
 * @param observation of the statistics, in their order
 */
public record InverseProblem(List<Unknown> unknowns, List<Statistic> statistics, Observation observation) {

  /** @throws IllegalArgumentException if there is nothing to fit, or not one observed value for each statistic */
  public InverseProblem {
    unknowns = List.copyOf(unknowns);
    statistics = List.copyOf(statistics);
    if (unknowns.stream().allMatch(Unknown::nuisance)) {
      throw new IllegalArgumentException("no unknown is fitted");
    }
    if (statistics.size() != observation.values().length) {
      throw new IllegalArgumentException("there are " + statistics.size() + " statistics, but "
          + observation.values().length + " observed values");
    }
  }
}
