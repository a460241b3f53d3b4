package canyu.experiment.run;

import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;

/** Those who share work, be they threads or machines, until they are let go. */
public interface Workers extends AutoCloseable {

  /**
   * Asks all questions, in whatever order, and returns when all is made.
   *
   * @param made hears of each thing as soon as it is there, one call at a time
   */
  <Q extends Serializable, A extends Serializable> void make(Computation<Q, A> computation, List<Q> questions, Consumer<A> made);

  /** Lets go whatever it has taken. */
  @Override
  default void close() {}
}
