package canyu.spark;

import canyu.experiment.run.Stop;
import canyu.parameter.ParameterException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import scala.collection.immutable.Range;
import scala.runtime.BoxedUnit;

/**
 * Questions on their way to the workers and back. Answers are taken as they come, and Spark keeps none, however much they
 * are together.
 */
final class Work<Q extends Serializable, A extends Serializable> {

  private static final long TICK_MILLISECONDS = 100;

  private final JavaSparkContext context;
  private final PortionTask<Q, A> task;
  private final Consumer<A> made;
  private final Portions portions;
  private final Presence presence;
  private final BlockingQueue<WorkerAnswer<A>> answers = new LinkedBlockingQueue<>();
  private final List<SimpleFutureAction<BoxedUnit>> jobs = new ArrayList<>();

  /**
   * @param task what a worker does with some questions
   * @param made hears of all that is made
   */
  Work(JavaSparkContext context, PortionTask<Q, A> task, Consumer<A> made) {
    this.context = context;
    this.task = task;
    this.made = made;
    this.portions = new Portions(context.defaultParallelism());
    this.presence = new Presence(context);
  }

  /**
   * Has all questions answered, or ends when that is wished for.
   *
   * @throws ParameterException if the cluster gives up, or has a worker that must not be trusted
   */
  void carryOut(List<Q> questions, Stop stop) {
    int sent = Math.min(questions.size(), portions.tried());
    submit(questions.subList(0, sent), 1);
    int answered = 0;
    try {
      while (answered < questions.size() && !stop.isWished()) {
        WorkerAnswer<A> answer = answers.poll(TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (answer != null) {
          answered += take(answer);
        } else {
          refuseIfGivenUp();
          presence.refuseIfNobodyCame();
        }
        if (sent < questions.size() && (answered == sent || portions.areLong())) {
          submit(questions.subList(sent, questions.size()), portions.size(questions.size() - sent));
          sent = questions.size();
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } finally {
      jobs.forEach(SimpleFutureAction::cancel);
    }
  }

  private void submit(List<Q> questions, int together) {
    int tasks = (questions.size() + together - 1) / together;
    jobs.add(context.sc().submitJob(context.parallelize(List.copyOf(questions), tasks).rdd(), task,
        new Range.Exclusive(0, tasks, 1), (number, answer) -> {
          answers.add(answer);
          return BoxedUnit.UNIT;
        }, () -> BoxedUnit.UNIT));
  }

  /** Hears what came, and says how many questions it answers. */
  private int take(WorkerAnswer<A> answer) {
    if (answer instanceof WorkerAnswer.Failed<A> failed) {
      throw refusal(failed);
    }
    WorkerAnswer.Done<A> done = (WorkerAnswer.Done<A>) answer;
    done.made().forEach(made);
    portions.learn(done);
    return done.questions();
  }

  private static RuntimeException refusal(WorkerAnswer.Failed<?> failed) {
    if (failed.problem() instanceof RuntimeException problem) {
      problem.addSuppressed(new IllegalStateException("worker " + failed.worker()));
      return problem;
    }
    return SparkCluster.refusal("worker " + failed.worker() + " has too little memory for a city; a larger"
        + " spark.executor.memory, or fewer spark.executor.cores, would be right; finished runs are kept");
  }

  private void refuseIfGivenUp() {
    if (answers.isEmpty()) {
      jobs.stream().filter(SimpleFutureAction::isCompleted).map(job -> job.value().get())
          .filter(end -> end.isFailure()).findFirst().ifPresent(end -> {
            throw SparkCluster.refusal("the cluster has given up, and the same command will go on from the runs that are"
                + " finished: " + Connection.firstLine(end.failed().get()));
          });
    }
  }
}
