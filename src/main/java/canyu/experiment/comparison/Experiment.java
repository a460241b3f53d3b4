package canyu.experiment.comparison;

import canyu.experiment.run.RunResult;
import canyu.experiment.run.Runner;
import canyu.experiment.run.StoppedException;
import canyu.experiment.run.Watcher;
import canyu.experiment.statistics.Sampling;
import canyu.experiment.statistics.SequentialRule;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.definition.Outcome;
import canyu.scenario.definition.Precision;
import canyu.scenario.loading.LoadedScenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All runs that a scenario asks for: a number of replicates, or as many as its precision takes. */
public record Experiment(LoadedScenario loaded, Runner runner) {

  /**
   * Carries out the experiment. If it is stopped, what is there is what it would be with so many replicates as are
   * complete.
   *
   * @throws ParameterException if a precision is asked for that the first replicates can say nothing about
   * @throws StoppedException if it is stopped before a single city is complete
   */
  public Comparison run(Watcher watcher) {
    int first = loaded.scenario().replicates();
    List<RunResult> runs = runner.run(loaded, loaded.scenario().replicateNumbers(), watcher);
    if (cities(runs) < first) {
      return stopped(runs, first);
    }
    Comparison comparison = new Comparison(loaded, runs, first);
    int needed = loaded.scenario().precision().map(precision -> needed(comparison, precision)).orElse(first);
    if (needed == first) {
      return comparison;
    }
    watcher.more((needed - first) * comparison.arms().size());
    List<RunResult> more = runner.run(loaded, IntStream.range(first, needed).boxed().toList(), watcher);
    List<RunResult> all = Stream.concat(runs.stream(), more.stream()).toList();
    return cities(all) < needed ? stopped(all, needed) : new Comparison(loaded, all, first);
  }

  private int cities(List<RunResult> runs) {
    return runs.size() / loaded.scenario().armNames().size();
  }

  private Comparison stopped(List<RunResult> runs, int asked) {
    int cities = cities(runs);
    if (cities == 0) {
      throw new StoppedException();
    }
    return new Comparison(loaded.withReplicates(cities), runs, cities, asked);
  }

  private int needed(Comparison comparison, Precision precision) {
    Outcome outcome = precision.outcome(loaded.scenario());
    int group = comparison.groups().names().indexOf(outcome.group());
    Map<String, double[]> differences = new LinkedHashMap<>();
    comparison.compared().forEach(arm -> differences.put(arm, comparison.differences(arm, outcome.indicator(), group)));
    SequentialRule rule =
        new SequentialRule(precision, Sampling.of(loaded.scenario(), comparison.replicates()));
    differences.forEach((arm, first) -> refuseUndefined(outcome, arm, first, rule.observations(first)));
    return Math.max(comparison.replicates(), rule.needed(List.copyOf(differences.values())));
  }

  private void refuseUndefined(Outcome outcome, String arm, double[] first, int observations) {
    if (observations < SequentialRule.FEWEST) {
      long defined = DoubleStream.of(first).filter(difference -> !Double.isNaN(difference)).count();
      throw new ParameterException(origin("precision.indicator"), String.format(Locale.ROOT,
          "precision.indicator %s is not defined in this city, so nothing can be known about it: with '%s' it is defined"
              + " in %d of %d cities of the first stage, which is not enough to know how much it differs; the finished"
              + " runs are kept", outcome, arm, defined, first.length));
    }
  }

  private Origin origin(String path) {
    return loaded.tree().at(path).or(() -> loaded.tree().at("precision")).orElseThrow().origin();
  }
}
