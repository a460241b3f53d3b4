package canyu.experiment.forecast;

import canyu.scenario.Scenario;
import canyu.scenario.Time;
import java.util.stream.IntStream;

/**
 * How long the work will take that a scenario asks for, before any of it is done.
 *
 * @param work how much it is
 * @param speed how long one thread takes
 */
public record Forecast(Workload work, SpeedProbe speed) {

  /** How long it will take. */
  public double seconds() {
    int working = Math.min(work.threads(), Runtime.getRuntime().availableProcessors());
    int abreast = Math.max(1, Math.min(working, work.replicates()));
    double rounds = Math.ceil(work.replicates() / (double) abreast);
    return rounds * secondsPerReplicate() / Math.max(1, working / abreast);
  }

  private double secondsPerReplicate() {
    Scenario scenario = work.loaded().scenario();
    Time time = scenario.time();
    long observed = IntStream.rangeClosed(1, time.weeks()).filter(time::observed).count();
    double perResident = speed.draw() + time.burnIn() * speed.week()
        + work.arms() * (observed * speed.observedWeek() + (time.weeks() - observed) * speed.week());
    return perResident * scenario.population().residents();
  }
}
