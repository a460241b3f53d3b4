package canyu.cli;

import canyu.experiment.store.Cluster;
import canyu.parameter.ParameterException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** On which machines cities are run. */
final class SparkOption {

  @Option(names = "--spark", paramLabel = "MASTER", description = "runs the cities on a Spark cluster, such as"
      + " spark://host:7077, yarn or local-cluster[2,1,1024]; the results do not depend on it")
  private String master;

  /**
   * Refuses what only one machine can do.
   *
   * @param option that asks for it
   * @throws ParameterException if a cluster is asked for, too
   */
  void refuseWith(String option) {
    master().ifPresent(asked -> {
      throw new ParameterException(Cluster.OPTION, option + " runs on one machine; one of both would be right");
    });
  }

  /** The address of the cluster; empty where this machine runs them. */
  Optional<String> master() {
    return Optional.ofNullable(master);
  }
}
