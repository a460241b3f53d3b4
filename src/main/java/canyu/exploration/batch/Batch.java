package canyu.exploration.batch;

import canyu.city.Sweep;
import canyu.experiment.forecast.Room;
import canyu.experiment.forecast.Workload;
import canyu.experiment.run.Workforce;
import canyu.exploration.ensemble.EndsLog;
import canyu.indicator.Trajectory;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Outcome;
import canyu.scenario.Time;
import canyu.simulation.Replicate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Runs of many scenarios. Each is known by its key, so that what is asked for twice is run once; arms that begin in the
 * same city branch off from it once it has settled, whichever scenarios they are of.
 */
public final class Batch {

  /** What makes a scenario one of whose weeks only the last are measured, which is all that a batch looks at. */
  public static final Map<String, String> IN_THE_END =
      Map.of("time.recordCity", "20000", "time.recordGroups", "20000");

  /** While a city lives: the settled city, and one that goes on from there. */
  private static final long LIVING = 2;

  /** A run as a line of the log. */
  private static final int BYTES_PER_RUN = 500;

  private final List<Outcome> outcomes;
  private final List<Asked.Keyed> asked;
  private final List<SettledCity> cities;

  /** An arm in a city, and where its end is kept. */
  private record CityRun(Asked asked, String arm, EndsLog.Place place) {

    private LoadedScenario loaded() {
      return asked.loaded();
    }
  }

  /** A city with everything that is wanted in it. */
  private record SettledCity(Map<EndsLog.Place, CityRun> runs) {

    private CityRun any() {
      return runs.values().iterator().next();
    }

    private long residents() {
      return any().loaded().scenario().population().residents();
    }
  }

  /**
   * Puts together what is to be run.
   *
   * @param version of the program
   * @param outcomes what is kept of every run; scenarios have the same groups
   */
  public Batch(String version, List<Outcome> outcomes, List<Asked> asked, Workforce workforce) {
    this.outcomes = List.copyOf(outcomes);
    this.asked = Asked.keyed(asked, version, workforce);
    Map<String, SettledCity> byKey = new LinkedHashMap<>();
    this.asked.forEach(each -> each.places().forEach((arm, places) -> IntStream.range(0, places.size()).forEach(city ->
        byKey.computeIfAbsent(each.cities().get(city), key -> new SettledCity(new LinkedHashMap<>())).runs()
            .putIfAbsent(places.get(city), new CityRun(each.asked(), arm, places.get(city))))));
    this.cities = List.copyOf(byKey.values());
  }

  /** How many runs there are in all, each counted once. */
  public int runs() {
    return cities.stream().mapToInt(city -> city.runs().size()).sum();
  }

  /**
   * How much all cities and runs are.
   *
   * @param residents of all cities
   * @param weeks that they live through in all runs, the time in which cities settle included
   */
  public record Work(double residents, double weeks) {

    private Work plus(Work other) {
      return new Work(residents + other.residents, weeks + other.weeks);
    }
  }

  /** How much there is to do when no run is made yet. */
  public Work work() {
    return cities.stream().map(city -> {
      double residents = city.residents();
      Time time = city.any().loaded().scenario().time();
      return new Work(residents, residents * (time.burnIn() + (double) time.weeks() * city.runs().size()));
    }).reduce(new Work(0, 0), Work::plus);
  }

  /**
   * The memory that cities take which live at the same time, and what is written of all runs.
   *
   * @param threads how many work
   */
  public Room room(int threads) {
    long largest = cities.stream().mapToLong(SettledCity::residents).max().orElse(0);
    return new Room(LIVING * threads * largest * Workload.BYTES_PER_RESIDENT, (long) runs() * BYTES_PER_RUN,
        cities.get(0).any().loaded().tree().origin(), "fewer threads or residents", "fewer runs");
  }

  /**
   * Makes every run that is not made yet.
   *
   * @param log where they are kept
   * @param onRun called after each run, made now or earlier, one call at a time
   */
  public void run(EndsLog log, Workforce workforce, Runnable onRun) {
    cities.forEach(city -> city.runs().keySet().forEach(log::run));
    workforce.forEach(IntStream.range(0, cities.size()).boxed().toList(), (number, sweep) -> {
      run(cities.get(number), log, sweep, onRun);
      return number;
    });
  }

  private void run(SettledCity city, EndsLog log, Sweep sweep, Runnable onRun) {
    List<CityRun> left = new ArrayList<>(city.runs().values());
    left.removeIf(run -> log.run(run.place()).isPresent());
    for (int known = left.size(); known < city.runs().size(); known++) {
      hear(onRun);
    }
    if (!left.isEmpty()) {
      Replicate settled = new Replicate(city.any().loaded(), city.any().place().city(), sweep);
      left.forEach(run -> {
        log.add(run.place(), ends(settled.live(run.loaded().scenario().plan(run.arm())).trajectory()));
        hear(onRun);
      });
    }
  }

  private static void hear(Runnable onRun) {
    synchronized (onRun) {
      onRun.run();
    }
  }

  private double[] ends(Trajectory lived) {
    List<String> groups = lived.groups().names();
    return outcomes.stream()
        .mapToDouble(outcome -> lived.inTheEnd(outcome.indicator(), groups.indexOf(outcome.group()))).toArray();
  }

  /**
   * Where an outcome of an arm ended up, city by city, once all is run; NaN where it is not defined.
   *
   * @param number of what was asked for, from 0
   */
  public double[] ends(EndsLog log, int number, String arm, Outcome outcome) {
    int column = outcomes.indexOf(outcome);
    return asked.get(number).places().get(arm).stream()
        .mapToDouble(place -> log.run(place).orElseThrow()[column]).toArray();
  }
}
