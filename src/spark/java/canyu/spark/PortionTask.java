package canyu.spark;

import canyu.city.Sweep;
import canyu.experiment.run.Computation;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.apache.spark.SparkEnv;
import org.apache.spark.broadcast.Broadcast;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/**
 * What a worker does with some questions. That the model fails is an answer, since it would fail everywhere; that the
 * machine does is Spark's to mend.
 */
final class PortionTask<Q extends Serializable, A extends Serializable>
    extends AbstractFunction1<Iterator<Q>, WorkerAnswer<A>> implements Serializable {

  private static final long serialVersionUID = 1;

  private final Broadcast<Travelling<Q, A>> travelling;

  PortionTask(Broadcast<Travelling<Q, A>> travelling) {
    this.travelling = travelling;
  }

  @Override
  public WorkerAnswer<A> apply(Iterator<Q> questions) {
    try {
      Computation<Q, A> computation = travelling.value().computation();
      long start = System.nanoTime();
      ArrayList<A> made = new ArrayList<>();
      int asked = 0;
      for (; questions.hasNext(); asked++) {
        computation.make(questions.next(), Sweep.IN_ORDER, made::add);
      }
      return new WorkerAnswer.Done<>(asked, made, System.nanoTime() - start);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    } catch (RuntimeException | OutOfMemoryError problem) {
      return new WorkerAnswer.Failed<>(worker(), problem);
    }
  }

  /** The worker that runs this, by number and host. */
  static String worker() {
    SparkEnv here = SparkEnv.get();
    return here.executorId() + " on " + here.blockManager().blockManagerId().host();
  }
}
