package canyu.report.jobs;

import canyu.experiment.forecast.Workload;
import canyu.experiment.tables.TableFormat;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.LoadedScenario;
import java.util.Locale;

/**
 * A scenario as many jobs, one for each part of its cities, and one that puts all parts together.
 *
 * @param name of the jobs
 * @param program the jar of the program, as the jobs see it
 * @param scenario its file with what is changed in it, as words of a command line
 * @param folder where the results come to be; those of the parts are beside it
 * @param parts how many
 * @param part the work of one of them
 * @param whole the work of all
 */
public record JobArray(
    String name, String program, String scenario, String folder, int parts, Workload part, Workload whole) {

  private static final long MEGABYTE = 1 << 20;

  /** What Java takes besides, and a little more than was reckoned. */
  private static final long OWN_MEGABYTES = 512;

  /**
   * The jobs of a scenario.
   *
   * @throws ParameterException if there are no cities for so many parts
   */
  public static JobArray of(
      LoadedScenario loaded, String name, String program, String scenario, String folder, int parts) {
    int cities = loaded.scenario().replicates();
    if (parts < 1 || parts > cities) {
      throw new ParameterException(new Origin("--parts", 0), "must be a whole number between 1 and " + cities
          + ", the number of cities, but is " + parts);
    }
    return new JobArray(name, program, scenario, folder, parts,
        new Workload(loaded, (cities + parts - 1) / parts, 1, TableFormat.USUAL),
        new Workload(loaded, cities, 1, TableFormat.USUAL));
  }

  /**
   * The command of one part.
   *
   * @param number of the part, from 1, as a shell writes it
   */
  String runs(String number) {
    return java(part) + " run " + scenario + " --threads 1 --shard \"" + number + "/" + parts + "\" --out \""
        + folder + "-parts/" + number + "\"";
  }

  /** The command that puts all parts together. */
  String merge() {
    return java(whole) + " merge " + scenario + " --out \"" + folder + "\" $(seq -f \"" + folder + "-parts/%.0f\" "
        + parts + ")";
  }

  private String java(Workload work) {
    return "exec java -Xmx" + heap(work) + "m -jar " + program;
  }

  /** The memory that a job asks for, in megabytes. */
  static long memory(Workload work) {
    return heap(work) + OWN_MEGABYTES;
  }

  private static long heap(Workload work) {
    return OWN_MEGABYTES + work.bytes() / MEGABYTE * 5 / 4;
  }

  /** What stands on top of a file. */
  String heading(String what, String comment) {
    return String.format(Locale.ROOT, "# %s of %s in %d parts, made by 'canyu cluster'. %s", what, name, parts, comment);
  }
}
