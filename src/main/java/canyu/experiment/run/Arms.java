package canyu.experiment.run;

import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.indicator.Trajectory;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Scenario;
import canyu.simulation.Replicate;
import java.util.List;
import java.util.Optional;

/**
 * One replicate in which arms are run on demand; its past and its status quo are lived through once, if at all. Of the
 * first city more is kept: some residents of every arm, and with the status quo whether its arms can be compared.
 */
public final class Arms {

  /** The number of the first city. */
  public static final int FIRST = 0;

  private final LoadedScenario loaded;
  private final int number;
  private final Sweep sweep;
  private Optional<Replicate> replicate = Optional.empty();
  private Optional<Replicate.Life> statusQuo = Optional.empty();

  /**
   * @param number of the replicate, from 0
   */
  public Arms(LoadedScenario loaded, int number, Sweep sweep) {
    this.loaded = loaded;
    this.number = number;
    this.sweep = sweep;
  }

  /** Lives through an arm of the scenario. */
  public RunResult run(String arm) {
    Policy policy = loaded.scenario().policies().get(arm);
    boolean unchanged = arm.equals(Scenario.STATUS_QUO);
    Optional<Integrity> integrity = unchanged && number == FIRST ? Optional.of(integrity()) : Optional.empty();
    Replicate.Life life = unchanged ? statusQuo() : replicate().live(policy);
    return RunResult.of(arm, number, life.trajectory(), loaded.scenario().time(),
        Transitions.between(statusQuo().end(), life.end(), policy),
        number == FIRST ? Optional.of(new FirstCity(integrity, ResidentSample.of(life.end()))) : Optional.empty());
  }

  /** Lives through the same city alone before it is there itself, since two would take twice the memory. */
  private Integrity integrity() {
    Trajectory alone = new Replicate(loaded, number, Sweep.IN_ORDER).live(Policy.STATUS_QUO).trajectory();
    List<Trajectory> tried = Integrity.trials(loaded.scenario()).stream()
        .map(trial -> replicate().live(trial).trajectory()).toList();
    return Integrity.of(loaded.scenario(), statusQuo().trajectory(), alone, tried);
  }

  private Replicate replicate() {
    if (replicate.isEmpty()) {
      replicate = Optional.of(new Replicate(loaded, number, sweep));
    }
    return replicate.get();
  }

  private Replicate.Life statusQuo() {
    if (statusQuo.isEmpty()) {
      statusQuo = Optional.of(replicate().live(Policy.STATUS_QUO));
    }
    return statusQuo.get();
  }
}
