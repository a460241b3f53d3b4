package canyu.desk.play;

import canyu.city.Sweep;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Stop;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Cities that live through what is set at the desk, one after the other, while somebody waits. What is known at any time
 * are the first cities up to the first that is not complete.
 */
public final class Living {

  private final LoadedScenario loaded;
  private final Ground ground;
  private final int first;
  private final int most;
  private final Executor workers;
  private final Stop stop = new Stop();
  private final Map<Integer, CityLives> done = new TreeMap<>();
  private int begun;
  private int complete;
  private Optional<Throwable> failure = Optional.empty();

  /**
   * @param first the number of the first city
   * @param most how many cities there are at most
   */
  Living(LoadedScenario loaded, Ground ground, int first, int most, Executor workers) {
    this.loaded = loaded;
    this.ground = ground;
    this.first = first;
    this.most = most;
    this.workers = workers;
  }

  /** Begins with so many cities at a time. */
  void begin(int abreast) {
    for (int k = 0; k < abreast; k++) {
      next();
    }
  }

  private synchronized void next() {
    if (begun < most && !stop.isWished() && failure.isEmpty()) {
      int city = begun++;
      workers.execute(() -> live(city));
    }
  }

  /** Whatever goes wrong here is told to those who wait: nobody else hears of it. */
  private void live(int city) {
    try {
      stop.unlessWished(Sweep.IN_ORDER, sweep -> ground.live(loaded, first + city, sweep))
          .ifPresent(lives -> add(city, lives));
    } catch (RuntimeException | Error problem) {
      fail(problem);
    }
    next();
  }

  private synchronized void add(int city, CityLives lives) {
    done.put(city, lives);
    while (done.containsKey(complete)) {
      complete++;
    }
    notifyAll();
  }

  private synchronized void fail(Throwable problem) {
    failure = Optional.of(problem);
    notifyAll();
  }

  /** Ends what is not wanted any more. */
  synchronized void end() {
    stop.wish();
    notifyAll();
  }

  /** Whether it was ended before all cities were complete. */
  public boolean isEnded() {
    return stop.isWished();
  }

  /**
   * Waits until so many cities are complete, until there will be no more, or until the time is up.
   *
   * @return how many are complete
   * @throws IllegalStateException if a city could not live, with the reason
   */
  public synchronized int await(int cities, long milliseconds) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    long left = until - System.nanoTime();
    while (complete < Math.min(cities, most) && failure.isEmpty() && !stop.isWished() && left > 0) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
      left = until - System.nanoTime();
    }
    if (failure.isPresent()) {
      throw new IllegalStateException(failure.get());
    }
    return complete;
  }

  /** How many cities there are at most. */
  public int most() {
    return most;
  }

  /** The scenario that is lived through. */
  public LoadedScenario loaded() {
    return loaded;
  }

  /** What so many cities say, as {@code canyu run} would compare them. */
  public Comparison comparison(int cities) {
    List<String> arms = loaded.scenario().armNames();
    List<RunResult> runs = new ArrayList<>();
    known(cities).forEach(lives -> runs.addAll(lives.results()));
    runs.sort(Comparator.comparingInt((RunResult run) -> arms.indexOf(run.arm())).thenComparingInt(RunResult::replicate));
    return new Comparison(loaded.withReplicates(cities), runs, cities);
  }

  /** Where the communities of the first cities stand in the end of an arm. */
  public List<CommunityStand> communities(String arm, int cities) {
    return known(cities).stream().flatMap(lives -> lives.communities().get(arm).stream()).toList();
  }

  private synchronized List<CityLives> known(int cities) {
    return done.entrySet().stream().filter(each -> each.getKey() < cities).map(Map.Entry::getValue).toList();
  }
}
