package canyu.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** On which machines cities are run. */
final class SparkOption {

  @Option(names = "--spark", paramLabel = "MASTER", description = "runs the cities on a Spark cluster, such as"
      + " spark://host:7077, yarn or local-cluster[2,1,1024]; the results do not depend on it")
  private String master;

  /** The address of the cluster; empty where this machine runs them. */
  Optional<String> master() {
    return Optional.ofNullable(master);
  }
}
