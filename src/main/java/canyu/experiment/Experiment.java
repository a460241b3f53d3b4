package canyu.experiment;

import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Precision;
import canyu.scenario.Scenario;
import java.util.List;

/** All runs that a scenario asks for: a number of replicates, or as many as its precision takes. */
public record Experiment(LoadedScenario loaded, Runner runner) {

  /** Carries out the experiment. */
  public Comparison run(Runnable onRun) {
    int first = loaded.scenario().replicates();
    Comparison comparison = new Comparison(loaded, run(first, onRun), first);
    int needed = loaded.scenario().precision().map(precision -> needed(comparison, precision)).orElse(first);
    return needed == first
        ? comparison
        : new Comparison(loaded, run(needed, onRun), first);
  }

  private static int needed(Comparison comparison, Precision precision) {
    Indicator indicator = precision.indicator();
    List<double[]> differences = comparison.arms().stream()
        .filter(arm -> !arm.equals(Scenario.STATUS_QUO))
        .map(arm -> comparison.differences(arm, indicator, Groups.CITY))
        .toList();
    return Math.max(comparison.replicates(), new SequentialRule(precision).needed(differences));
  }

  private List<RunResult> run(int replicates, Runnable onRun) {
    return runner.run(loaded, loaded.scenario().withReplicates(replicates).replicateNumbers(), onRun);
  }
}
