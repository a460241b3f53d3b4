package canyu.experiment;

import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All runs of a scenario, and what they say about each arm against the status quo. */
public final class Comparison {

  private final Groups groups;
  private final Map<String, List<RunResult>> byArm = new LinkedHashMap<>();
  private final List<RunResult> runs;

  /**
   * @param runs by arm, then by replicate; the same replicates for every arm
   */
  public Comparison(LoadedScenario loaded, List<RunResult> runs) {
    this.groups = new Groups(
        List.copyOf(loaded.frame().districts().keySet()), List.copyOf(loaded.frame().housing().keySet()));
    this.runs = List.copyOf(runs);
    loaded.scenario().policies().keySet().forEach(arm ->
        byArm.put(arm, runs.stream().filter(run -> run.arm().equals(arm)).toList()));
  }

  public Groups groups() {
    return groups;
  }

  /** Every run, by arm, then by replicate. */
  public List<RunResult> runs() {
    return runs;
  }

  /** The names of the arms, the status quo first. */
  public List<String> arms() {
    return List.copyOf(byArm.keySet());
  }

  /** What an arm changes in an indicator of a group. */
  public Effect effect(String arm, Indicator indicator, int group) {
    return Effect.of(ends(arm, indicator, group), ends(Scenario.STATUS_QUO, indicator, group));
  }

  private double[] ends(String arm, Indicator indicator, int group) {
    return byArm.get(arm).stream().mapToDouble(run -> run.inTheEnd(indicator, group)).toArray();
  }
}
