package canyu.experiment;

import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.LoadedScenario;
import canyu.scenario.Scenario;
import canyu.scenario.Time;
import java.util.stream.IntStream;

/**
 * How much work a number of replicates of a scenario is, before any of it is done.
 *
 * @param replicates how many cities
 * @param threads how many threads work, 1 or more
 * @param tempo how long one thread takes
 */
public record Forecast(LoadedScenario loaded, int replicates, int threads, Tempo tempo) {

  /** A city and its ties in memory, measured; copies share what never changes and take less. */
  private static final int BYTES_PER_RESIDENT = 150;

  /** While an arm is run: the settled city, the end of its status quo, and the arm itself. */
  private static final int CITIES = 3;

  /** A value of an indicator with its place, and its row of the table while that is written. */
  private static final int BYTES_PER_VALUE = 64;

  private static final int BYTES_OF_NUMBER = 8;
  private static final int BYTES_PER_VALUE_ON_DISK = 16;

  /** Every arm in every city. */
  public long runs() {
    return (long) replicates * arms();
  }

  /** Weeks that are lived through, burn-in included. */
  public long weeks() {
    return (long) replicates * (time().burnIn() + (long) arms() * time().weeks());
  }

  /** How long it will take. */
  public double seconds() {
    int working = Math.min(threads, Runtime.getRuntime().availableProcessors());
    int abreast = Math.max(1, Math.min(working, replicates));
    double rounds = Math.ceil(replicates / (double) abreast);
    return rounds * secondsPerReplicate() / Math.max(1, working / abreast);
  }

  private double secondsPerReplicate() {
    long observed = IntStream.rangeClosed(1, time().weeks()).filter(time()::observed).count();
    double perResident = tempo.draw() + time().burnIn() * tempo.week()
        + arms() * (observed * tempo.observedWeek() + (time().weeks() - observed) * tempo.week());
    return perResident * scenario().population().residents();
  }

  /** Memory for the cities that live at the same time, and for the results of all runs. */
  public long bytes() {
    long cities = (long) BYTES_PER_RESIDENT * CITIES * scenario().population().residents();
    long trajectories = 2L * (time().weeks() + 1) * groups() * Indicator.values().length * BYTES_OF_NUMBER;
    long abreast = Math.max(1, Math.min(threads, replicates));
    return abreast * (cities + trajectories) + runs() * (valuesPerRun() * BYTES_PER_VALUE + bytesOfEnds());
  }

  /** What the files of all runs will take on disk. */
  public long bytesOnDisk() {
    return runs() * (valuesPerRun() * BYTES_PER_VALUE_ON_DISK + bytesOfEnds());
  }

  private long bytesOfEnds() {
    return groups() * Indicator.values().length * BYTES_OF_NUMBER;
  }

  private long valuesPerRun() {
    long places = written(time().recordCity()) + written(time().recordGroups()) * (groups() - 1);
    return places * Indicator.values().length;
  }

  private long written(int every) {
    return 1 + (time().weeks() + every - 1) / every;
  }

  private long groups() {
    return new Groups(loaded.frame().districts().keySet().stream().toList(),
        loaded.frame().housing().keySet().stream().toList()).count();
  }

  private int arms() {
    return scenario().policies().size();
  }

  private Time time() {
    return scenario().time();
  }

  private Scenario scenario() {
    return loaded.scenario();
  }
}
