package canyu.simulation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What another thread came to. */
public final class Joined {

  private Joined() {}

  /**
   * Waits for a result, or throws the very exception that the other thread ended with, so that it is said as what it is.
   *
   * @throws IllegalStateException if waiting is interrupted
   */
  public static <T> T result(Future<T> other) {
    try {
      return other.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before everything was done", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
    }
  }
}
