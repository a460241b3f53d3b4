package canyu.exploration.batch;

import canyu.city.Sweep;
import canyu.experiment.run.Computation;
import canyu.experiment.run.Packed;
import canyu.experiment.store.Fingerprint;
import canyu.exploration.ensemble.End;
import canyu.exploration.ensemble.EndsLog;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.Replicate;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;

/** Runs that branch off from one city once it has settled. */
final class BranchedRuns implements Computation<BranchedRuns.City, End> {

  private final String version;
  private final List<Outcome> outcomes;
  private final List<Asked> asked;

  /** The scenario of a run. */
  interface Scenarios {
    LoadedScenario of(Run run);
  }

  /**
   * An arm in a city.
   *
   * @param asked the number of what was asked for, from 0
   * @param place where its end is kept
   */
  record Run(int asked, String arm, EndsLog.Place place) implements Serializable {}

  /**
   * A city with runs that are wanted in it.
   *
   * @param first of all its runs, made or not, in whose scenario it settles
   */
  record City(Run first, List<Run> runs) implements Serializable {}

  BranchedRuns(String version, List<Outcome> outcomes, List<Asked> asked) {
    this.version = version;
    this.outcomes = outcomes;
    this.asked = asked;
  }

  @Override
  public void make(City city, Sweep sweep, Consumer<End> made) {
    make(city, run -> asked.get(run.asked).loaded(), outcomes, sweep, made);
  }

  static void make(City city, Scenarios scenarios, List<Outcome> outcomes, Sweep sweep, Consumer<End> made) {
    Replicate settled = new Replicate(scenarios.of(city.first), city.first.place.city(), sweep);
    city.runs.forEach(run -> made.accept(
        End.of(run.place, settled.live(scenarios.of(run).scenario().plan(run.arm)).trajectory(), outcomes)));
  }

  @Override
  public Packed<City, End> packed() {
    return PackedRuns.of(version, outcomes, asked);
  }

  @Override
  public String fingerprint() {
    return fingerprint(outcomes);
  }

  /** What there is besides scenarios, each of which is known by the keys of its runs. */
  static String fingerprint(List<Outcome> outcomes) {
    return Fingerprint.hash(outcomes.toString());
  }
}
