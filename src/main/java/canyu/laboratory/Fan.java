package canyu.laboratory;

import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.experiment.run.Stop;
import canyu.indicator.Indicator;
import canyu.scenario.event.Event;
import canyu.scenario.loading.LoadedScenario;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Some small cities that live through the same as the large one, each with people and luck of its own: where they differ,
 * it is luck. They never live further than the large city, so what is changed there, from its next week on, changes
 * nothing of what they have lived through.
 *
 * <p>Nothing happens by itself: somebody has to let them {@link #step}, on whatever thread, while others look.
 */
public final class Fan implements AutoCloseable {

  /** How many cities there are. */
  public static final int CITIES = 10;

  private final LoadedScenario small;
  private final List<FanCity> cities;
  private final Stop stop = new Stop();
  private volatile FanCourse wanted = new FanCourse(0, Policy.STATUS_QUO, List.of(), List.of(), FanCity.NOT_BEGUN);

  /**
   * @param loaded the scenario as the large city lives through it, which is its first replicate
   */
  Fan(LoadedScenario loaded) {
    this.small = Observed.small(loaded);
    this.cities = IntStream.rangeClosed(1, CITIES).mapToObj(number -> new FanCity(small, number)).toList();
  }

  /** How many residents each city has. */
  public int residents() {
    return small.scenario().population().residents();
  }

  /** The large city begins again. */
  void begin() {
    wanted = new FanCourse(wanted.life() + 1, Policy.STATUS_QUO, List.of(), List.of(), FanCity.NOT_BEGUN);
  }

  /** The large city holds something else from its next week on. */
  void hold(Policy policy, List<Event> eventsOfArm, List<Event> events, int week) {
    wanted = new FanCourse(wanted.life(), policy, List.copyOf(eventsOfArm), List.copyOf(events), week);
  }

  /** The large city has lived through a week. */
  void reach(int week) {
    wanted = wanted.reaching(week);
  }

  /**
   * Lets the city that is furthest behind settle, begin or live through a week.
   *
   * @return whether any was behind the large city
   */
  public synchronized boolean step() {
    return stop.unlessWished(Sweep.IN_ORDER, this::step).orElse(false);
  }

  private boolean step(Sweep sweep) {
    FanCourse now = wanted;
    FanCity last = cities.stream().min(Comparator.comparingInt(city -> city.week(now))).orElseThrow();
    boolean behind = last.week(now) < now.week();
    if (behind) {
      last.step(now, sweep);
    }
    return behind;
  }

  /** Ends what is being lived through; nothing goes on any more. */
  @Override
  public void close() {
    stop.wish();
  }

  /** The last week that a city has lived through, -1 before its beginning. */
  public int week(int city) {
    return cities.get(city).week(wanted);
  }

  /** How many cities have lived through a week. */
  public int reached(int week) {
    return (int) IntStream.range(0, CITIES).filter(city -> week(city) >= week).count();
  }

  /** An indicator under the policy; NaN where it is not defined, and in weeks that the city has not lived through. */
  public double policy(int city, Indicator indicator, int week) {
    return week > week(city) ? Double.NaN : cities.get(city).policy(indicator, 0, week);
  }

  /** An indicator under the status quo; NaN where it is not defined, and in weeks that the city has not lived through. */
  public double statusQuo(int city, Indicator indicator, int week) {
    return week > week(city) ? Double.NaN : cities.get(city).statusQuo(indicator, 0, week);
  }

  /**
   * By how much the policy changes an indicator of a group, in every city that has lived through a week and in which it is
   * defined, smallest first.
   *
   * @param group the whole city, or one that the question of the scenario is about; nothing is known of others
   */
  public double[] differences(Indicator indicator, int group, int week) {
    return cities.stream().filter(city -> city.week(wanted) >= week)
        .flatMapToDouble(city -> DoubleStream.of(city.policy(indicator, group, week) - city.statusQuo(indicator, group, week)))
        .filter(difference -> !Double.isNaN(difference)).sorted().toArray();
  }
}
