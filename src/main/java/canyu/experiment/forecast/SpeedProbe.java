package canyu.experiment.forecast;

import canyu.city.City;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.parameter.Binder;
import canyu.parameter.Node;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.ParticipationModel;
import canyu.simulation.Replicate;
import java.util.Map;

/**
 * How long one thread of this machine takes now, found by letting a small city live for a few weeks.
 *
 * @param draw seconds to draw one resident
 * @param week seconds for one resident in a week that is not observed
 * @param observedWeek seconds for one resident in a week whose indicators are measured
 */
public record SpeedProbe(double draw, double week, double observedWeek) {

  private static final int LARGEST = 20_000;
  private static final int WEEKS = 8;
  private static final int LEAST_ROUNDS = 8;
  private static final double SECONDS = 3;
  private static final double NANO = 1e-9;

  /**
   * Measures it with the people and the parameters of a scenario. The fastest of some rounds counts; small cities get
   * more of them, since Java takes seconds to compile what runs often.
   */
  public static SpeedProbe measure(LoadedScenario loaded) {
    LoadedScenario small = small(loaded);
    SpeedProbe fastest = new SpeedProbe(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);
    long begun = System.nanoTime();
    for (int round = 0; round < LEAST_ROUNDS || (System.nanoTime() - begun) * NANO < SECONDS; round++) {
      fastest = fastest.or(once(small));
    }
    return fastest;
  }

  private static SpeedProbe once(LoadedScenario small) {
    double residents = small.scenario().population().residents();
    long start = System.nanoTime();
    Replicate replicate = new Replicate(small, 0, Sweep.IN_ORDER);
    double draw = (System.nanoTime() - start) * NANO;
    double unobserved = seconds(small, replicate, -WEEKS, 0);
    double observed = seconds(small, replicate, 0, WEEKS);
    return new SpeedProbe(draw / residents, unobserved / residents / WEEKS, observed / residents / WEEKS);
  }

  private static double seconds(LoadedScenario small, Replicate replicate, int weekBefore, int lastWeek) {
    City city = replicate.settled().copy();
    ParticipationModel model = new ParticipationModel(small.scenario(), city, Policy.STATUS_QUO,
        replicate.chance(), Sweep.IN_ORDER, weekBefore, lastWeek);
    long start = System.nanoTime();
    model.run();
    return (System.nanoTime() - start) * NANO;
  }

  private SpeedProbe or(SpeedProbe other) {
    return new SpeedProbe(Math.min(draw, other.draw), Math.min(week, other.week),
        Math.min(observedWeek, other.observedWeek));
  }

  private static LoadedScenario small(LoadedScenario loaded) {
    int residents = Math.min(LARGEST, loaded.scenario().population().residents());
    int communitySize = Math.min(residents, loaded.scenario().population().communitySize());
    Node.Mapping tree = with(loaded.tree(), Map.of("population.residents", residents,
        "population.communitySize", communitySize, "time.burnIn", 1, "time.weeks", WEEKS, "time.recordCity", 1,
        "time.recordGroups", 1, "replicates", 1));
    return new LoadedScenario(
        Binder.bind(tree, Scenario.class), loaded.frame(), loaded.composition(), tree, loaded.draws());
  }

  private static Node.Mapping with(Node.Mapping tree, Map<String, Integer> settings) {
    Node.Mapping changed = tree;
    for (Map.Entry<String, Integer> setting : settings.entrySet()) {
      changed = changed.withValue(setting.getKey(), setting.getValue().toString(), "forecast");
    }
    return changed;
  }
}
