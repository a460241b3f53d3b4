package canyu.laboratory;

import canyu.city.Lever;
import canyu.city.Sweep;
import canyu.countermeasure.Cost;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Levers;
import canyu.countermeasure.Period;
import canyu.countermeasure.Policy;
import canyu.countermeasure.Target;
import canyu.countermeasure.Terms;
import canyu.experiment.run.Stop;
import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Intervals;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.parameter.Digits;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.ParticipationModel;
import canyu.simulation.Replicate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * One countermeasure or lever alone at ten strengths, from week 1 on, each in the same small cities with the same luck. What
 * is known are the cities that are complete; one thread may add to them while others look.
 */
public final class StrengthSweep {

  /** How many strengths there are: tenths, all of it last. */
  public static final int STRENGTHS = 10;

  /** How many cities there are at most. */
  public static final int CITIES = 10;

  /** How many weeks each lives. */
  public static final int WEEKS = 104;

  private final LoadedScenario small;
  private final List<Policy> policies;
  private final Intervals intervals = new Intervals();
  private final Map<Integer, double[][]> differences = new TreeMap<>();

  /**
   * What a strength changes.
   *
   * @param strength 0 to 1
   * @param difference from the status quo, mean over cities; NaN where it is not defined
   * @param interval of the difference
   */
  public record Point(double strength, double difference, Interval interval) {}

  private StrengthSweep(Laboratory laboratory, DoubleFunction<Countermeasure> at) {
    this.small = Observed.small(laboratory.loaded());
    this.policies = IntStream.rangeClosed(1, STRENGTHS)
        .mapToObj(tenths -> new Policy(List.of(at.apply((double) tenths / STRENGTHS)))).toList();
  }

  /** Of a countermeasure, with its settings and in its place. */
  public static StrengthSweep of(Laboratory laboratory, Countermeasure countermeasure) {
    return new StrengthSweep(laboratory, strength -> Revision.of(countermeasure).with("strength", Digits.of(strength))
        .from(1).until(Optional.empty()).countermeasure());
  }

  /**
   * Of a lever that is set directly, everywhere.
   *
   * @param most its level at full strength
   */
  public static StrengthSweep of(Laboratory laboratory, Lever lever, double most) {
    return new StrengthSweep(laboratory, strength -> new Levers(
        new Terms(new Period(1, Optional.empty(), 0), 1, Target.EVERYWHERE), new Cost(0, 0, 0), Map.of(lever, most * strength)));
  }

  /** How many residents each city has. */
  public int residents() {
    return small.scenario().population().residents();
  }

  /** How many cities are complete. */
  public synchronized int cities() {
    return differences.size();
  }

  /** Lets the next city live through the status quo and every strength, unless the end is wished for meanwhile. */
  public void liveNext(Stop stop) {
    int city = cities() + 1;
    stop.unlessWished(Sweep.IN_ORDER, sweep -> lived(new Replicate(small, city, sweep)))
        .ifPresent(lived -> add(city, lived));
  }

  private synchronized void add(int city, double[][] lived) {
    differences.put(city, lived);
  }

  /** By strength and indicator, what the strength changes in one city. */
  private double[][] lived(Replicate replicate) {
    double[] statusQuo = inTheEnd(replicate, Policy.STATUS_QUO);
    return policies.stream().map(policy -> {
      double[] levels = inTheEnd(replicate, policy);
      return IntStream.range(0, levels.length).mapToDouble(k -> levels[k] - statusQuo[k]).toArray();
    }).toArray(double[][]::new);
  }

  private static double[] inTheEnd(Replicate replicate, Policy policy) {
    ParticipationModel model = replicate.begin(policy);
    model.start();
    for (int week = 0; week < WEEKS; week++) {
      model.step();
    }
    Trajectory lived = model.trajectory();
    return Arrays.stream(Indicator.values()).mapToDouble(indicator ->
        Trajectory.inTheEnd(indicator, WEEKS, week -> lived.value(indicator, Groups.CITY, week))).toArray();
  }

  /** What every strength changes in an indicator of the whole city at the end, by what is known. */
  public synchronized List<Point> points(Indicator indicator) {
    return IntStream.range(0, STRENGTHS).mapToObj(strength -> {
      double[] known = differences.values().stream().mapToDouble(city -> city[strength][indicator.ordinal()])
          .filter(difference -> !Double.isNaN(difference)).toArray();
      return new Point((strength + 1.0) / STRENGTHS, Arrays.stream(known).average().orElse(Double.NaN),
          intervals.student(known));
    }).toList();
  }
}
