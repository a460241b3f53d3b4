package canyu.spark;

import java.io.Serializable;
import java.util.ArrayList;

/**
 * What a worker says of some questions.
 *
 * @param <A> what is made
 */
sealed interface WorkerAnswer<A extends Serializable> extends Serializable {

  /**
   * All is made.
   *
   * @param questions how many they were
   * @param nanoseconds how long it took to work on them
   */
  record Done<A extends Serializable>(int questions, ArrayList<A> made, long nanoseconds) implements WorkerAnswer<A> {}

  /**
   * It cannot be done, by this worker or any other.
   *
   * @param worker its host and number
   */
  record Failed<A extends Serializable>(String worker, Throwable problem) implements WorkerAnswer<A> {}
}
