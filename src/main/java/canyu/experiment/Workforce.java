package canyu.experiment;

import canyu.city.Sweep;
import canyu.simulation.Crew;
import canyu.simulation.Joined;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Threads of this machine: one replicate on each, or all of them in one city where there are fewer replicates.
 *
 * @param threads how many, 1 or more; results do not depend on it
 */
public record Workforce(int threads) {

  /** What is done for one number: that of a replicate, mostly. */
  public interface Task<T> {
    T of(int number, Sweep sweep);
  }

  /** Does a task for each of some numbers and returns what came of them, in order. */
  public <T> List<T> forEach(List<Integer> numbers, Task<T> task) {
    int abreast = Math.max(1, Math.min(threads, numbers.size()));
    ExecutorService pool = Executors.newFixedThreadPool(abreast);
    try {
      List<Future<T>> running = numbers.stream()
          .map(number -> pool.submit(() -> withCrew(number, threads / abreast, task)))
          .toList();
      return running.stream().map(Joined::result).toList();
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> T withCrew(int number, int size, Task<T> task) {
    if (size == 1) {
      return task.of(number, Sweep.IN_ORDER);
    }
    try (Crew crew = new Crew(size)) {
      return task.of(number, crew);
    }
  }
}
