package canyu.spark;

import canyu.parameter.ParameterException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;

/**
 * How a cluster is reached. What the user says of {@code spark.*}, as a property of Java or to spark-submit, goes before
 * what is set here.
 *
 * @param master the address of the cluster, as Spark takes it
 */
record Connection(String master) {

  private static final String STANDALONE = "spark://";
  private static final String LOOPBACK = "127.0.0.1";
  private static final int PATIENCE_MILLISECONDS = 5_000;

  /**
   * Connects.
   *
   * @throws ParameterException if nobody answers, or Spark cannot begin
   */
  SparkContext open() {
    refuseUnlessSomebodyAnswers();
    try {
      return new SparkContext(conf());
    } catch (Exception | LinkageError problem) { // Spark throws what it does not declare
      throw SparkCluster.refusal("Spark cannot begin on " + master + ": " + firstLine(problem));
    }
  }

  private SparkConf conf() {
    SparkConf conf = new SparkConf(true)
        .setMaster(master)
        .setIfMissing("spark.app.name", "Canyu")
        .setIfMissing("spark.jars", ownJar())
        .setIfMissing("spark.ui.enabled", "false")
        // all results together, of which each is taken as it comes
        .setIfMissing("spark.driver.maxResultSize", "0")
        // errors of the model are results: whatever fails is a machine
        .setIfMissing("spark.task.maxFailures", "16")
        // what hangs is done again elsewhere
        .setIfMissing("spark.speculation", "true");
    return master.startsWith("local")
        ? conf.setIfMissing("spark.driver.host", LOOPBACK).setIfMissing("spark.driver.bindAddress", LOOPBACK)
        : conf;
  }

  /** The jar of this program, which workers get; nothing where its classes are in a folder. */
  private static String ownJar() {
    try {
      String place = Path.of(Connection.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
      return place.endsWith(".jar") ? place : "";
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Spark would try for a minute, and not say why it ends. */
  private void refuseUnlessSomebodyAnswers() {
    if (master.startsWith(STANDALONE)
        && Stream.of(master.substring(STANDALONE.length()).split(",")).noneMatch(Connection::answers)) {
      throw SparkCluster.refusal("no master of Spark answers at " + master
          + "; an address such as spark://host:7077, as the master's page and log name it, would be right");
    }
  }

  private static boolean answers(String hostAndPort) {
    int colon = hostAndPort.lastIndexOf(':');
    try (Socket socket = new Socket()) {
      int port = Integer.parseInt(hostAndPort.substring(colon + 1));
      socket.connect(new InetSocketAddress(hostAndPort.substring(0, Math.max(0, colon)), port), PATIENCE_MILLISECONDS);
      return true;
    } catch (IOException | IllegalArgumentException nobody) {
      return false;
    }
  }

  /** What Spark says first of a problem. */
  static String firstLine(Throwable problem) {
    return String.valueOf(problem.getMessage()).lines().findFirst().orElseGet(problem::toString);
  }
}
