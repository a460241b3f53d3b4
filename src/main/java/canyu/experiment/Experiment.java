package canyu.experiment;

import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.parameter.ParameterException;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Precision;
import canyu.scenario.Scenario;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All runs that a scenario asks for: a number of replicates, or as many as its precision takes. */
public record Experiment(LoadedScenario loaded, Runner runner) {

  /** Carries out the experiment. */
  public Comparison run(Runnable onRun) {
    return run(onRun, more -> {});
  }

  /**
   * Carries out the experiment.
   *
   * @param onRun called after each run, one call at a time
   * @param onMore called with the number of runs by which there are more than those of the scenario's replicates
   * @throws ParameterException if a precision is asked for that the first replicates can say nothing about
   */
  public Comparison run(Runnable onRun, IntConsumer onMore) {
    int first = loaded.scenario().replicates();
    loaded.scenario().precision().ifPresent(precision -> refuseTooFew(first));
    List<RunResult> runs = runner.run(loaded, loaded.scenario().replicateNumbers(), onRun);
    Comparison comparison = new Comparison(loaded, runs, first);
    int needed = loaded.scenario().precision().map(precision -> needed(comparison, precision)).orElse(first);
    if (needed == first) {
      return comparison;
    }
    onMore.accept((needed - first) * comparison.arms().size());
    List<RunResult> more = runner.run(loaded, IntStream.range(first, needed).boxed().toList(), onRun);
    return new Comparison(loaded, Stream.concat(runs.stream(), more.stream()).toList(), first);
  }

  private void refuseTooFew(int first) {
    Sampling sampling = Sampling.of(loaded.scenario(), first);
    if (sampling.firstDraws() < 2) {
      throw new ParameterException(loaded.tree().at("precision").orElseThrow().origin(),
          "precision: replicates must be " + 2 * sampling.citiesPerDraw()
              + " or more, since they decide how many are needed, but are " + first);
    }
  }

  private int needed(Comparison comparison, Precision precision) {
    Indicator indicator = precision.indicator();
    List<double[]> differences = comparison.arms().stream()
        .filter(arm -> !arm.equals(Scenario.STATUS_QUO))
        .map(arm -> comparison.differences(arm, indicator, Groups.CITY))
        .toList();
    Sampling sampling = Sampling.of(loaded.scenario(), comparison.replicates());
    return Math.max(comparison.replicates(), new SequentialRule(precision, sampling).needed(differences));
  }
}
