package canyu.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.spark.SparkEnv;
import org.apache.spark.broadcast.Broadcast;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/**
 * What a worker does with a city. That the model fails is an answer, since it would fail everywhere; that the machine
 * does is Spark's to mend.
 */
final class CityTask extends AbstractFunction1<Iterator<CityWork>, WorkerAnswer> implements Serializable {

  private static final long serialVersionUID = 1;

  private final Broadcast<Travelling> scenario;

  CityTask(Broadcast<Travelling> scenario) {
    this.scenario = scenario;
  }

  @Override
  public WorkerAnswer apply(Iterator<CityWork> cities) {
    CityWork city = cities.next();
    try {
      return new WorkerAnswer.Done(city, scenario.value().run(city));
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    } catch (RuntimeException | OutOfMemoryError problem) {
      return new WorkerAnswer.Failed(worker(), problem);
    }
  }

  /** The worker that runs this, by number and host. */
  static String worker() {
    SparkEnv here = SparkEnv.get();
    return here.executorId() + " on " + here.blockManager().blockManagerId().host();
  }
}
