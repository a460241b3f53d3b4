package canyu.exploration.optimisation.file;

import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Policy;
import canyu.experiment.forecast.Room;
import canyu.experiment.forecast.Workload;
import canyu.experiment.store.Fingerprint;
import canyu.exploration.ensemble.Inputs;
import canyu.exploration.optimisation.objective.Judge;
import canyu.exploration.optimisation.objective.MixQuestion;
import canyu.exploration.optimisation.space.Dose;
import canyu.exploration.optimisation.space.Mix;
import canyu.exploration.optimisation.space.Space;
import canyu.parameter.Binder;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.ParameterYaml;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.review.ExpectedCost;
import java.util.List;
import java.util.Optional;

/**
 * A question for the best mixes with everything that it names.
 *
 * @param asked the scenario as it is asked about
 * @param tried the same with as many cities as all futures have, measured in the end alone
 * @param tree the question as it was read
 */
public record LoadedOptimisation(
    Optimisation optimisation, LoadedScenario asked, LoadedScenario tried, Node.Mapping tree) {

  /** While a city lives through a mix: the settled city, and one that goes on from there. */
  private static final int CITIES = 2;

  /** A run as a line of the table of all runs. */
  private static final int BYTES_PER_RUN = 500;

  /** What is looked for. */
  public MixQuestion question() {
    Space space = new Space(optimisation.choose().stream().map(Choice::option).toList());
    UnitCosts costs = new UnitCosts(this, space);
    return new MixQuestion(space, new Judge(optimisation.objectives(), optimisation.limits().outcomes(),
            optimisation.robust(), costs::of),
        optimisation.limits().budget().flatMap(budget -> budget.inAll(asked.scenario())).orElse(Double.POSITIVE_INFINITY));
  }

  /** The countermeasures of a mix. */
  public Policy policy(Mix mix) {
    return new Policy(mix.doses().stream().map(this::countermeasure).toList());
  }

  private Countermeasure countermeasure(Dose dose) {
    return Binder.bind((Node.Mapping) written(dose), Countermeasure.class, "choose[" + dose.option() + "]");
  }

  /** A countermeasure of a mix as a scenario has it. */
  public Node written(Dose dose) {
    Choice choice = optimisation.choose().get(dose.option());
    return MeasureNode.of(tree, dose.option()).with(choice, dose).node();
  }

  /** What a mix costs over all weeks in the whole city, where its targets mean as many communities as are expected. */
  public double cost(Mix mix) {
    return mix.doses().stream().mapToDouble(this::cost).sum();
  }

  /** What one countermeasure of a mix costs. */
  public double cost(Dose dose) {
    return ExpectedCost.of(countermeasure(dose), asked);
  }

  /** The names of what may be chosen in order. */
  public List<String> kinds() {
    return optimisation.choose().stream()
        .map(choice -> Names.decapitalised(choice.measure().getClass())).toList();
  }

  /** The parameters of every fresh future; empty where futures differ by luck alone. */
  public Optional<Inputs> freshInputs() {
    return tried.draws()
        .map(drawn -> Inputs.of(drawn, optimisation.futures().searched(), optimisation.futures().fresh()));
  }

  /** What the results depend on. */
  public Fingerprint fingerprint(String version) {
    return Fingerprint.of(version, tried).with(ParameterYaml.write(optimisation.essence()));
  }

  /**
   * The memory that all cities of the search take, which are kept once they have settled, and what is written of all runs.
   *
   * @param threads how many work
   */
  public Room room(int threads) {
    long kept = (long) optimisation.futures().searched() * optimisation.futures().cities();
    long residents = asked.scenario().population().residents();
    return new Room((kept + (long) CITIES * threads) * residents * Workload.BYTES_PER_RESIDENT,
        (long) optimisation.runsInAll() * BYTES_PER_RUN, tree.origin(), "fewer futures, threads or residents",
        "fewer runs");
  }
}
