package canyu.experiment.store;

import canyu.experiment.run.Runner;
import canyu.experiment.run.Stop;
import canyu.experiment.run.Workers;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.util.ServiceLoader;

/** Makes those who run cities on many machines. The plain program has none; canyu-spark.jar does. */
public interface Cluster {

  /** The option that asks for one. */
  Origin OPTION = new Origin("--spark", 0);

  /**
   * A runner on a cluster, which it looks for when there is something to run.
   *
   * @param address of the cluster
   * @param store where each run goes as soon as it has come back
   * @param stop ends it, as with {@link LocalRunner}
   */
  Runner runner(String address, RunStore store, Stop stop);

  /**
   * Machines for work of any kind, which are looked for when there is something to do.
   *
   * @param address of the cluster
   */
  Workers workers(String address);

  /**
   * The one that came with the program.
   *
   * @throws ParameterException if none did
   */
  static Cluster found() {
    return ServiceLoader.load(Cluster.class).findFirst().orElseThrow(() -> new ParameterException(OPTION,
        "this program runs on one machine; canyu-spark.jar, which 'mvn -Pspark package' makes, would be"
            + " right"));
  }
}
