package canyu.spark;

import canyu.experiment.run.Workers;
import canyu.experiment.run.Runner;
import canyu.experiment.run.Stop;
import canyu.experiment.store.Cluster;
import canyu.experiment.store.RunStore;
import canyu.parameter.ParameterException;
import scala.util.Properties;

/** Clusters as Apache Spark knows them. */
public final class SparkCluster implements Cluster {

  private static final String SCALA = "2.13";

  @Override
  public Runner runner(String address, RunStore store, Stop stop) {
    refuseOtherThanSpark();
    return new SparkRunner(new SparkWorkers(address, stop), store);
  }

  @Override
  public Workers workers(String address) {
    refuseOtherThanSpark();
    return new SparkWorkers(address, new Stop());
  }

  private static void refuseOtherThanSpark() {
    try {
      String scala = Properties.versionNumberString();
      if (!scala.startsWith(SCALA)) {
        throw refusal("this Spark is built with Scala " + scala + "; one with Scala " + SCALA + " would be right");
      }
    } catch (NoClassDefFoundError missing) {
      throw refusal("the classes of Spark are missing; spark-submit, or Spark's jars on the class path of Java, would be"
          + " right");
    }
  }

  /** Something that keeps a cluster from running cities. */
  static ParameterException refusal(String sentence) {
    return new ParameterException(OPTION, sentence);
  }
}
