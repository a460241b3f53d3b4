package canyu.experiment;

import canyu.city.City;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.scenario.Inhabitants;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Scenario;
import canyu.scenario.Time;
import canyu.simulation.ParticipationModel;
import canyu.simulation.Replicate;

/**
 * How long one thread of this machine takes now, found by letting a small city live for a few weeks.
 *
 * @param draw seconds to draw one resident
 * @param week seconds for one resident in a week that is not observed
 * @param observedWeek seconds for one resident in a week whose indicators are measured
 */
public record Tempo(double draw, double week, double observedWeek) {

  private static final int LARGEST = 20_000;
  private static final int WEEKS = 8;
  private static final int ROUNDS = 3;
  private static final double NANO = 1e-9;

  /** Measures it with the people and the parameters of a scenario; the fastest of some rounds counts. */
  public static Tempo measure(LoadedScenario loaded) {
    LoadedScenario small = small(loaded);
    Tempo fastest = new Tempo(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);
    for (int round = 0; round < ROUNDS; round++) {
      fastest = fastest.or(once(small));
    }
    return fastest;
  }

  private static Tempo once(LoadedScenario small) {
    double residents = small.scenario().population().residents();
    long start = System.nanoTime();
    Replicate replicate = new Replicate(small, 0, Sweep.IN_ORDER);
    double draw = (System.nanoTime() - start) * NANO;
    double unobserved = seconds(small, replicate, -WEEKS, 0);
    double observed = seconds(small, replicate, 0, WEEKS);
    return new Tempo(draw / residents, unobserved / residents / WEEKS, observed / residents / WEEKS);
  }

  private static double seconds(LoadedScenario small, Replicate replicate, int weekBefore, int lastWeek) {
    City city = replicate.settled().copy();
    ParticipationModel model = new ParticipationModel(small.scenario(), city, Policy.STATUS_QUO,
        replicate.chance(), Sweep.IN_ORDER, weekBefore, lastWeek);
    long start = System.nanoTime();
    model.run();
    return (System.nanoTime() - start) * NANO;
  }

  private Tempo or(Tempo other) {
    return new Tempo(Math.min(draw, other.draw), Math.min(week, other.week),
        Math.min(observedWeek, other.observedWeek));
  }

  private static LoadedScenario small(LoadedScenario loaded) {
    Scenario whole = loaded.scenario();
    Inhabitants inhabitants = whole.population();
    int residents = Math.min(LARGEST, inhabitants.residents());
    Scenario small = new Scenario(whole.title(), whole.question(), whole.currency(), whole.survey(),
        new Inhabitants(inhabitants.frame(), residents, Math.min(residents, inhabitants.communitySize())),
        new Time(0, WEEKS, 1, 1), 1, whole.precision(), whole.seed(), whole.levers(), whole.parameters(),
        whole.arms(), whole.events());
    return new LoadedScenario(small, loaded.frame(), loaded.composition(), loaded.tree());
  }
}
