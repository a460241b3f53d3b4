package canyu.experiment.forecast;

import canyu.scenario.definition.Scenario;
import canyu.scenario.definition.Time;
import java.util.stream.IntStream;

/**
 * How long the work will take that a scenario asks for, before any of it is done.
 *
 * @param work how much it is
 * @param left what of it is not done already
 * @param speed how long one thread takes
 */
public record Forecast(Workload work, Remaining left, SpeedProbe speed) {

  /** How long all of it takes. */
  public Forecast(Workload work, SpeedProbe speed) {
    this(work, Remaining.all(work), speed);
  }

  /** How long it will take. */
  public double seconds() {
    int working = Math.min(work.threads(), Runtime.getRuntime().availableProcessors());
    return secondsOn(working) / Math.max(1, working / abreast(working));
  }

  /** How long it would take on a number of cores, each with a city to itself, that are as fast as this machine's. */
  public double secondsOn(int cores) {
    return left.cities() == 0 ? 0 : Math.ceil(left.cities() / (double) abreast(cores)) * secondsPerCity();
  }

  private int abreast(int cores) {
    return Math.max(1, Math.min(cores, left.cities()));
  }

  /** What a core needs for one city at a time. */
  public Workload city() {
    return new Workload(work.loaded(), 1, 1, work.format());
  }

  private double secondsPerCity() {
    Scenario scenario = work.loaded().scenario();
    Time time = scenario.time();
    long observed = IntStream.rangeClosed(1, time.weeks()).filter(time::observed).count();
    double perResident = speed.draw() + time.burnIn() * speed.week()
        + left.lives() / (double) left.cities() * (observed * speed.observedWeek() + (time.weeks() - observed) * speed.week());
    return perResident * scenario.population().residents();
  }
}
