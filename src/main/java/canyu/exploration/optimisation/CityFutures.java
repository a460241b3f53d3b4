package canyu.exploration.optimisation;

import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.experiment.run.Workforce;
import canyu.exploration.ensemble.EndsLog;
import canyu.indicator.Trajectory;
import canyu.scenario.Outcome;
import canyu.simulation.Replicate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Simulated cities. Each settles once, and every mix branches off from there; runs that were made before are not made
 * again.
 */
final class CityFutures implements Futures {

  private final LoadedOptimisation loaded;
  private final List<Outcome> outcomes;
  private final List<Integer> cities;
  private final EndsLog log;
  private final Workforce workforce;
  private final Runnable onRun;
  private final Map<Integer, Replicate> settled = new ConcurrentHashMap<>();

  /**
   * @param cities their numbers, those of one future after the other
   * @param onRun called after each run, made now or earlier, one call at a time
   */
  CityFutures(LoadedOptimisation loaded, List<Integer> cities, EndsLog log, Workforce workforce, Runnable onRun) {
    this.loaded = loaded;
    this.outcomes = loaded.question().judge().outcomes();
    this.cities = cities;
    this.log = log;
    this.workforce = workforce;
    this.onRun = onRun;
  }

  @Override
  public List<Trial> of(List<Mix> mixes) {
    mixes.forEach(mix -> cities.forEach(city -> log.run(place(mix, city))));
    workforce.forEach(cities, (city, sweep) -> {
      mixes.forEach(mix -> {
        if (log.run(place(mix, city)).isEmpty()) {
          keep(mix, city);
        }
        synchronized (onRun) {
          onRun.run();
        }
      });
      return city;
    });
    return mixes.stream().map(this::trial).toList();
  }

  private static EndsLog.Place place(Mix mix, int city) {
    return new EndsLog.Place(mix.key(), city);
  }

  private void keep(Mix mix, int city) {
    Policy policy = loaded.policy(mix);
    Trajectory lived = settled.computeIfAbsent(city, number -> new Replicate(loaded.tried(), number, Sweep.IN_ORDER))
        .live(policy).trajectory();
    List<String> groups = lived.groups().names();
    log.add(place(mix, city), outcomes.stream()
        .mapToDouble(outcome -> lived.inTheEnd(outcome.indicator(), groups.indexOf(outcome.group()))).toArray());
  }

  private Trial trial(Mix mix) {
    int each = loaded.optimisation().futures().cities();
    double[][] levels = new double[outcomes.size()][cities.size() / each];
    for (int k = 0; k < cities.size(); k++) {
      double[] run = log.run(place(mix, cities.get(k))).orElseThrow();
      for (int outcome = 0; outcome < run.length; outcome++) {
        levels[outcome][k / each] += run[outcome] / each;
      }
    }
    return new Trial(mix, levels);
  }
}
