package canyu.experiment.run;

import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.indicator.Trajectory;
import canyu.scenario.definition.Plan;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.Replicate;
import java.util.List;
import java.util.Optional;

/**
 * One replicate in which arms are run on demand; its past and the arm that the others are compared with are lived through once, if at all. Of the
 * first city more is kept: some residents of every arm, and with the arm that others are compared with whether its arms can be compared.
 */
public final class Arms {

  /** The number of the first city. */
  public static final int FIRST = 0;

  private final LoadedScenario loaded;
  private final int number;
  private final Sweep sweep;
  private Optional<Replicate> replicate = Optional.empty();
  private Optional<Replicate.Life> reference = Optional.empty();

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
    Plan plan = loaded.scenario().plan(arm);
    boolean unchanged = arm.equals(loaded.scenario().comparedWith());
    Optional<Integrity> integrity = unchanged && number == FIRST ? Optional.of(integrity()) : Optional.empty();
    Replicate.Life life = unchanged ? reference() : replicate().live(plan);
    return RunResult.of(arm, number, life, loaded.scenario().time(),
        Transitions.between(reference().end(), life.end(), plan.policy()),
        number == FIRST ? Optional.of(new FirstCity(integrity, ResidentSample.of(life.end()))) : Optional.empty());
  }

  /** Lives through the same city alone before it is there itself, since two would take twice the memory. */
  private Integrity integrity() {
    Trajectory alone = new Replicate(loaded, number, Sweep.IN_ORDER).live(Policy.STATUS_QUO).trajectory();
    Trajectory statusQuo = replicate().live(Policy.STATUS_QUO).trajectory();
    List<Trajectory> tried = Integrity.trials(loaded.scenario()).stream()
        .map(trial -> replicate().live(trial).trajectory()).toList();
    return Integrity.of(loaded.scenario(), statusQuo, alone, tried);
  }

  private Replicate replicate() {
    if (replicate.isEmpty()) {
      replicate = Optional.of(new Replicate(loaded, number, sweep));
    }
    return replicate.get();
  }

  /** How the arm went with which all others are compared. */
  private Replicate.Life reference() {
    if (reference.isEmpty()) {
      reference = Optional.of(replicate().live(loaded.scenario().plan(loaded.scenario().comparedWith())));
    }
    return reference.get();
  }
}
