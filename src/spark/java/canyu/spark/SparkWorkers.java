package canyu.spark;

import canyu.experiment.run.Computation;
import canyu.experiment.run.Workers;
import canyu.experiment.run.Stop;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/** The workers of a cluster, with whom one connects when there is something to do. */
final class SparkWorkers implements Workers {

  private final String master;
  private final Stop stop;
  private final Map<Computation<?, ?>, Broadcast<?>> sent = new IdentityHashMap<>();
  private Optional<JavaSparkContext> connection = Optional.empty();

  /** @param stop ends all work, which then is not done */
  SparkWorkers(String master, Stop stop) {
    this.master = master;
    this.stop = stop;
  }

  /**
   * Has all made.
   *
   * @throws ParameterException if the cluster cannot be reached, gives up, or has a worker that must not be trusted
   */
  @Override
  public <Q extends Serializable, A extends Serializable> void make(
      Computation<Q, A> computation, List<Q> questions, Consumer<A> made) {
    if (!questions.isEmpty()) {
      new Work<>(context(), new PortionTask<>(sent(computation)), made).carryOut(questions, stop);
    }
  }

  /** What workers have already is not sent again. */
  @SuppressWarnings("unchecked") // each is under the computation that it was made of
  private <Q extends Serializable, A extends Serializable> Broadcast<Travelling<Q, A>> sent(Computation<Q, A> computation) {
    return (Broadcast<Travelling<Q, A>>) sent.computeIfAbsent(computation, fresh -> {
      try {
        return context().broadcast(new Travelling<>(computation));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private JavaSparkContext context() {
    if (connection.isEmpty()) {
      connection = Optional.of(new JavaSparkContext(new Connection(master).open()));
    }
    return connection.get();
  }

  @Override
  public void close() {
    connection.ifPresent(JavaSparkContext::stop);
  }
}
