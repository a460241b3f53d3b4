package canyu.spark;

import canyu.parameter.ParameterException;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Whether anybody works for us: Spark would wait for ever. */
final class Presence {

  /** As long as Spark itself waits for all that are expected. */
  private static final String PATIENCE = "spark.scheduler.maxRegisteredResourcesWaitingTime";

  private final JavaSparkContext context;
  private final long patience;
  private long lastSeen = System.nanoTime();

  Presence(JavaSparkContext context) {
    this.context = context;
    this.patience = context.getConf().getTimeAsSeconds(PATIENCE, "120s");
  }

  /** @throws ParameterException if no worker has been there for as long as one waits */
  void refuseIfNobodyCame() {
    boolean somebody = context.isLocal()
        || context.sc().statusTracker().getExecutorInfos().length > 1; // one is the driver; Spark 3.5 has it of Scala alone
    if (somebody) {
      lastSeen = System.nanoTime();
    } else if (System.nanoTime() - lastSeen > TimeUnit.SECONDS.toNanos(patience)) {
      SparkConf conf = context.getConf();
      throw SparkCluster.refusal("no worker has come within " + patience + " s; workers of " + conf.get("spark.master")
          + " with " + conf.get("spark.executor.memory", "1g") + " of memory and a processor free would be right"
          + " (spark.executor.memory, " + PATIENCE + ")");
    }
  }
}
