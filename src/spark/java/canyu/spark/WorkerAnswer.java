package canyu.spark;

import java.io.Serializable;
import java.util.List;

/** What a worker says of a city. */
sealed interface WorkerAnswer extends Serializable {

  /**
   * It is done.
   *
   * @param files the bytes of each run, in the order of its arms
   */
  record Done(CityWork city, List<byte[]> files) implements WorkerAnswer {}

  /**
   * It cannot be done, by this worker or any other.
   *
   * @param worker its host and number
   */
  record Failed(String worker, Throwable problem) implements WorkerAnswer {}
}
