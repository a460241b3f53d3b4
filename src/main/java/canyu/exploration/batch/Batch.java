package canyu.exploration.batch;

import canyu.experiment.forecast.Room;
import canyu.experiment.forecast.Workload;
import canyu.experiment.run.Workers;
import canyu.experiment.run.Workforce;
import canyu.exploration.ensemble.EndsLog;
import canyu.scenario.definition.Outcome;
import canyu.scenario.definition.Time;
import canyu.scenario.loading.LoadedScenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final String version;
  private final List<Outcome> outcomes;
  private final List<Asked.Keyed> asked;
  private final List<SettledCity> cities;

  /** A city with everything that is wanted in it. */
  private record SettledCity(Map<EndsLog.Place, BranchedRuns.Run> runs) {

    private BranchedRuns.Run any() {
      return runs.values().iterator().next();
    }

    /** What is not made yet of it, if anything is. */
    private Optional<BranchedRuns.City> left(EndsLog log) {
      List<BranchedRuns.Run> left = runs.values().stream().filter(run -> log.run(run.place()).isEmpty()).toList();
      return left.isEmpty() ? Optional.empty() : Optional.of(new BranchedRuns.City(any(), left));
    }
  }

  /**
   * Puts together what is to be run.
   *
   * @param version of the program
   * @param outcomes what is kept of every run; scenarios have the same groups
   */
  public Batch(String version, List<Outcome> outcomes, List<Asked> asked, Workforce workforce) {
    this.version = version;
    this.outcomes = List.copyOf(outcomes);
    this.asked = Asked.keyed(asked, version, workforce);
    Map<String, SettledCity> byKey = new LinkedHashMap<>();
    IntStream.range(0, asked.size()).forEach(number -> this.asked.get(number).places().forEach((arm, places) ->
        IntStream.range(0, places.size()).forEach(city ->
            byKey.computeIfAbsent(this.asked.get(number).cities().get(city), key -> new SettledCity(new LinkedHashMap<>()))
                .runs().putIfAbsent(places.get(city), new BranchedRuns.Run(number, arm, places.get(city))))));
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
      double residents = residents(city);
      Time time = settledIn(city).scenario().time();
      return new Work(residents, residents * (time.burnIn() + (double) time.weeks() * city.runs().size()));
    }).reduce(new Work(0, 0), Work::plus);
  }

  /**
   * The memory that cities take which live at the same time, and what is written of all runs.
   *
   * @param threads how many work
   */
  public Room room(int threads) {
    long largest = cities.stream().mapToLong(this::residents).max().orElse(0);
    return new Room(LIVING * threads * largest * Workload.BYTES_PER_RESIDENT, (long) runs() * BYTES_PER_RUN,
        settledIn(cities.get(0)).tree().origin(), "fewer threads or residents", "fewer runs");
  }

  private LoadedScenario settledIn(SettledCity city) {
    return asked.get(city.any().asked()).asked().loaded();
  }

  private long residents(SettledCity city) {
    return settledIn(city).scenario().population().residents();
  }

  /**
   * Makes every run that is not made yet.
   *
   * @param log where they are kept
   * @param onRun called after each run, made now or earlier, one call at a time
   */
  public void run(EndsLog log, Workers workers, Runnable onRun) {
    List<BranchedRuns.City> left = cities.stream().map(city -> city.left(log)).flatMap(Optional::stream).toList();
    for (int known = left.stream().mapToInt(city -> city.runs().size()).sum(); known < runs(); known++) {
      onRun.run();
    }
    workers.make(new BranchedRuns(version, outcomes, asked.stream().map(Asked.Keyed::asked).toList()), left, end -> {
      log.add(end.place(), end.levels());
      onRun.run();
    });
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
