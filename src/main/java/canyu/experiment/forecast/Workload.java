package canyu.experiment.forecast;

import canyu.experiment.run.ResidentSample;
import canyu.experiment.tables.TableFormat;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.parameter.ParameterException;
import canyu.scenario.definition.Scenario;
import canyu.scenario.definition.Time;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much a number of replicates of a scenario is: runs, weeks, memory and disk.
 *
 * @param replicates how many cities
 * @param threads how many threads work, 1 or more
 * @param format of the tables
 */
public record Workload(LoadedScenario loaded, int replicates, int threads, TableFormat format) {

  /** A city and its ties in memory, measured; copies share what never changes and take less. */
  public static final int BYTES_PER_RESIDENT = 150;

  /** While an arm is run: the settled city, the end of its status quo, and the arm itself. */
  private static final int CITIES = 3;

  /** A value of an indicator with its place, and its row of the table while that is written. */
  private static final int BYTES_PER_VALUE = 64;

  private static final int BYTES_OF_NUMBER = 8;

  /** A value of an indicator with its place in the file of a run. */
  private static final int BYTES_PER_VALUE_OF_RUN = 16;

  /** A number as it is written in a table, with all its digits. */
  private static final int DIGITS = 19;

  /** A replicate and a week as they are written in a table, all commas, and the end of the row. */
  private static final int REST_OF_ROW = 12;

  /** A resident of the first city in the file of a run, and as a row of a table, measured. */
  private static final long BYTES_PER_RESIDENT_OF_SAMPLE = 340;

  private static final int NUMBERS_PER_EFFECT = 10;
  private static final int ENDS_OF_INTERVAL = 2;

  /** Everything that a scenario may ask for, as many replicates as its precision allows included. */
  public static Workload most(LoadedScenario loaded, int threads, TableFormat format) {
    return new Workload(loaded, loaded.scenario().mostReplicates(), threads, format);
  }

  /** Every arm in every city. */
  public long runs() {
    return (long) replicates * arms();
  }

  /** Weeks that are lived through, burn-in included. */
  public long weeks() {
    return (long) replicates * (time().burnIn() + (long) arms() * time().weeks());
  }

  /** Memory for the cities that live at the same time, and for the results of all runs. */
  public long bytes() {
    long cities = (long) BYTES_PER_RESIDENT * CITIES * scenario().population().residents();
    long trajectories = 2L * (time().weeks() + 1) * groups() * Indicator.values().length * BYTES_OF_NUMBER;
    long abreast = Math.max(1, Math.min(threads, replicates));
    return abreast * (cities + trajectories) + runs() * (valuesPerRun() * BYTES_PER_VALUE + bytesOfEnds());
  }

  /** What the files of all runs and the tables will take on disk. */
  public long bytesOnDisk() {
    long places = places();
    long run = valuesPerRun() * (BYTES_PER_VALUE_OF_RUN + bytesPerValueOfCity()) + bytesOfEnds();
    long means = valuesPerRun() * (bytesPerRow() + ENDS_OF_INTERVAL * DIGITS);
    long effects = places * (bytesPerRow() + NUMBERS_PER_EFFECT * DIGITS);
    long sample = Math.min(ResidentSample.SIZE, scenario().population().residents()) * BYTES_PER_RESIDENT_OF_SAMPLE;
    return runs() * (run + places * bytesPerRow()) + arms() * (means + effects + sample);
  }

  /** What the values of every city take in the tables that have them: names are kept once in Parquet. */
  private long bytesPerValueOfCity() {
    return (format.cities() ? bytesPerRow() : 0) + (format.parquet() ? BYTES_PER_VALUE_OF_RUN : 0);
  }

  /**
   * Refuses to begin what would not end.
   *
   * @param folder where the results go; what is in it already needs no place any more
   * @throws ParameterException if Java may not take the memory, or the disk has no room for the results
   */
  public void refuseUnlessItFits(Path folder) throws IOException {
    room().refuseUnlessItFits(folder);
  }

  /**
   * Refuses the same where no more than so many cities are in memory at a time with all that is kept of their runs.
   *
   * @param atOnce how many cities
   */
  public void refuseUnlessItFits(Path folder, int atOnce) throws IOException {
    room(new Workload(loaded, Math.min(replicates, atOnce), threads, format).bytes()).refuseUnlessItFits(folder);
  }

  Room room() {
    return room(bytes());
  }

  private Room room(long bytes) {
    return new Room(bytes, bytesOnDisk(), loaded.tree().origin(),
        "fewer threads, fewer residents or weeks written down more rarely (time.recordGroups)",
        "fewer replicates or weeks written down more rarely (time.recordGroups)");
  }

  private long bytesOfEnds() {
    return places() * BYTES_OF_NUMBER;
  }

  /** Values of one week that are written where all groups are. */
  private long places() {
    return Indicator.values().length + ofGroups() * (groups() - 1);
  }

  private static long ofGroups() {
    return Stream.of(Indicator.values()).filter(indicator -> !indicator.cityOnly()).count();
  }

  /** A row of a table of indicators; arms, groups and indicators are written by their names. */
  private long bytesPerRow() {
    return mean(scenario().policies().keySet()) + mean(groupNames())
        + mean(Stream.of(Indicator.values()).map(Names::camel).toList()) + DIGITS + REST_OF_ROW;
  }

  private static long mean(Collection<String> names) {
    return Math.round(names.stream().mapToInt(String::length).average().orElse(0));
  }

  long valuesPerRun() {
    return written(time().recordCity()) * Indicator.values().length
        + written(time().recordGroups()) * (groups() - 1) * ofGroups();
  }

  private long written(int every) {
    return 1 + (time().weeks() + every - 1L) / every;
  }

  private long groups() {
    return groupNames().size();
  }

  private List<String> groupNames() {
    return loaded.people().groups().names();
  }

  int arms() {
    return scenario().policies().size();
  }

  private Time time() {
    return scenario().time();
  }

  private Scenario scenario() {
    return loaded.scenario();
  }
}
