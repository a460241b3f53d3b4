package canyu.experiment.run;

import canyu.city.City;
import canyu.city.Sweep;
import canyu.scenario.definition.Plan;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.Replicate;
import java.util.Optional;

/**
 * A city that has settled, in which any plan can be lived through: what comes of it is what comes of an arm of the
 * scenario that says the same.
 */
public final class SettledCity {

  private final LoadedScenario loaded;
  private final int number;
  private final Replicate replicate;

  /**
   * Draws the city and lets it settle.
   *
   * @param number of the replicate, from 0
   */
  public SettledCity(LoadedScenario loaded, int number, Sweep sweep) {
    this.loaded = loaded;
    this.number = number;
    this.replicate = new Replicate(loaded, number, sweep);
  }

  /** Lives through a plan. */
  public Replicate.Life live(Plan plan, Sweep sweep) {
    return replicate.live(plan, sweep);
  }

  /**
   * What is kept of a life.
   *
   * @param arm the name of the arm that the plan stands for
   * @param reference the same city after a life under the arm with which others are compared
   */
  public RunResult result(String arm, Plan plan, Replicate.Life life, City reference) {
    return RunResult.of(arm, number, life, loaded.scenario().time(),
        Transitions.between(reference, life.end(), plan.policy()), Optional.empty());
  }
}
