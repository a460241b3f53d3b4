package canyu.spark;

import canyu.experiment.run.RunResult;
import canyu.experiment.run.Runner;
import canyu.experiment.run.Stop;
import canyu.experiment.run.Watcher;
import canyu.experiment.store.RunStore;
import canyu.parameter.ParameterException;
import canyu.scenario.LoadedScenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import scala.collection.immutable.Range;
import scala.runtime.BoxedUnit;

/**
 * Runs cities on the workers of a cluster, each in a task of its own. Runs come back city by city and are written here at
 * once, so that they are kept whatever becomes of the cluster.
 */
final class SparkRunner implements Runner {

  private static final long TICK_MILLISECONDS = 100;

  private final String master;
  private final RunStore store;
  private final Stop stop;
  private Optional<JavaSparkContext> connection = Optional.empty();

  SparkRunner(String master, RunStore store, Stop stop) {
    this.master = master;
    this.store = store;
    this.stop = stop;
  }

  /**
   * Carries out what the store does not have.
   *
   * @throws ParameterException if the cluster cannot be reached, gives up, or has a worker that must not be trusted
   */
  @Override
  public List<RunResult> run(LoadedScenario loaded, List<Integer> replicates, Watcher watcher) {
    Gathered gathered = new Gathered(loaded, store, watcher);
    List<CityWork> missing = replicates.stream().map(gathered::missing).flatMap(Optional::stream).toList();
    if (!missing.isEmpty()) {
      carryOut(loaded, missing, gathered);
    }
    return gathered.inOrder(replicates);
  }

  private void carryOut(LoadedScenario loaded, List<CityWork> missing, Gathered gathered) {
    BlockingQueue<WorkerAnswer> answers = new LinkedBlockingQueue<>();
    SimpleFutureAction<BoxedUnit> job = submit(loaded, missing, answers);
    try {
      Presence presence = new Presence(context());
      int left = missing.size();
      while (left > 0 && !stop.isWished()) {
        WorkerAnswer answer = answers.poll(TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (answer != null) {
          take(answer, gathered);
          left--;
        } else {
          refuseIfGivenUp(job, answers);
          presence.refuseIfNobodyCame();
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } finally {
      job.cancel();
    }
  }

  private SimpleFutureAction<BoxedUnit> submit(
      LoadedScenario loaded, List<CityWork> cities, BlockingQueue<WorkerAnswer> answers) {
    try {
      CityTask task = new CityTask(context().broadcast(new Travelling(loaded)));
      return context().sc().submitJob(context().parallelize(cities, cities.size()).rdd(), task,
          new Range.Exclusive(0, cities.size(), 1), (number, answer) -> {
            answers.add(answer);
            return BoxedUnit.UNIT;
          }, () -> BoxedUnit.UNIT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void take(WorkerAnswer answer, Gathered gathered) {
    if (answer instanceof WorkerAnswer.Done done) {
      gathered.keep(done);
    } else if (answer instanceof WorkerAnswer.Failed failed) {
      refuse(failed);
    }
  }

  private static void refuse(WorkerAnswer.Failed failed) {
    if (failed.problem() instanceof RuntimeException problem) {
      problem.addSuppressed(new IllegalStateException("worker " + failed.worker()));
      throw problem;
    }
    throw SparkCluster.refusal("worker " + failed.worker() + " has too little memory for a city; a larger"
        + " spark.executor.memory, or fewer spark.executor.cores, would be right; finished runs are kept");
  }

  private static void refuseIfGivenUp(SimpleFutureAction<BoxedUnit> job, BlockingQueue<WorkerAnswer> answers) {
    if (job.isCompleted() && answers.isEmpty()) {
      throw SparkCluster.refusal("the cluster has given up, and the same command will go on from the runs that are"
          + " finished: " + Connection.firstLine(job.value().get().failed().get()));
    }
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
