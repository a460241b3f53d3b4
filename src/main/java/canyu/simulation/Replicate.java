package canyu.simulation;

import canyu.city.Chance;
import canyu.city.City;
import canyu.city.Sweep;
import canyu.countermeasure.Firing;
import canyu.countermeasure.Ledger;
import canyu.countermeasure.Policy;
import canyu.indicator.Trajectory;
import canyu.population.Population;
import canyu.scenario.definition.Plan;
import canyu.scenario.definition.Scenario;
import canyu.scenario.draw.Parameters;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.function.Consumer;

/** One city with its own luck, in which every arm of a scenario can be lived through from the same past. */
public final class Replicate {

  private final Scenario scenario;
  private final Chance chance;
  private final Sweep sweep;
  private final City settled;

  /** Draws the city with the given number and lets it settle under the status quo. */
  public Replicate(LoadedScenario loaded, int number, Sweep sweep) {
    this(loaded, number, sweep, unwatched -> { });
  }

  /**
   * The same, watched.
   *
   * @param watch is handed the life of the burn-in before it begins
   */
  public Replicate(LoadedScenario loaded, int number, Sweep sweep, Consumer<ParticipationModel> watch) {
    this.scenario = loaded.ofReplicate(number);
    this.chance = Chance.of(scenario.seed(), number);
    this.sweep = sweep;
    this.settled = draw(loaded);
    int burnIn = scenario.time().burnIn();
    ParticipationModel settling =
        new ParticipationModel(scenario, settled, Policy.STATUS_QUO, chance, sweep, -burnIn, 0);
    watch.accept(settling);
    settling.run();
  }

  private City draw(LoadedScenario loaded) {
    Parameters parameters = scenario.parameters();
    return Population.draw(loaded.frame(), loaded.composition(), parameters.traits(), parameters.network(),
        parameters.start(), scenario.population().residents(), scenario.population().communitySize(), chance, sweep);
  }

  /** The city at the end of its burn-in. */
  public City settled() {
    return settled;
  }

  /** The luck of this city. */
  public Chance chance() {
    return chance;
  }

  /** Lets a copy of the settled city live through the scenario under a policy. */
  public Life live(Policy policy) {
    return live(new Plan(policy, scenario.events()));
  }

  /** Lets a copy of the settled city live through the policy and the events of an arm. */
  public Life live(Plan plan) {
    return live(plan, sweep);
  }

  /** The same, communities visited in another way. */
  public Life live(Plan plan, Sweep visiting) {
    ParticipationModel model = new ParticipationModel(scenario.with(plan.events()), settled.copy(), plan.policy(), chance,
        visiting, 0, scenario.time().weeks());
    return new Life(model.run(), model.city(), model.firings(), model.ledger());
  }

  /** A copy of the settled city that has not begun to live under a policy. */
  public ParticipationModel begin(Policy policy) {
    return new ParticipationModel(scenario, settled.copy(), policy, chance, sweep, 0, scenario.time().weeks());
  }

  /**
   * Another city with the luck of this one, such as a changed copy of it, that has not begun to live.
   *
   * @param variant the scenario that it is going to live through
   * @param city which the model changes
   * @param weeks how many weeks are expected
   */
  public ParticipationModel begin(Scenario variant, City city, Policy policy, int weeks) {
    return new ParticipationModel(variant, city, policy, chance, sweep, 0, weeks);
  }

  /** The scenario as this city lives through it. */
  public Scenario scenario() {
    return scenario;
  }

  /**
   * What a city lived through.
   *
   * @param end the city after the last week
   * @param firings what came of the triggers of its policy
   * @param ledger where and when its policy was in force
   */
  public record Life(Trajectory trajectory, City end, List<Firing> firings, Ledger ledger) {}
}
