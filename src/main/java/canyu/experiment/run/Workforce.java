package canyu.experiment.run;

import canyu.city.Sweep;
import canyu.simulation.Joined;
import canyu.simulation.WorkerTeam;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

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

  /** Something that is done once, such as to write a file. */
  public interface Work {
    void run() throws IOException;
  }

  /**
   * Does several things that do not depend on each other, and returns when each has ended.
   *
   * @throws IOException if one of them failed: the first in order
   */
  public void all(List<Work> works) throws IOException {
    List<Optional<IOException>> failures =
        forEach(IntStream.range(0, works.size()).boxed().toList(), (number, sweep) -> failure(works.get(number)));
    Optional<IOException> first = failures.stream().flatMap(Optional::stream).findFirst();
    if (first.isPresent()) {
      throw first.get();
    }
  }

  private static Optional<IOException> failure(Work work) {
    try {
      work.run();
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(failure);
    }
  }

  /** Does a task for each of some numbers and returns what came of them, in order. */
  public <T> List<T> forEach(List<Integer> numbers, Task<T> task) {
    int abreast = Math.max(1, Math.min(threads, numbers.size()));
    ExecutorService pool = Executors.newFixedThreadPool(abreast);
    try {
      List<Future<T>> running = numbers.stream()
          .map(number -> pool.submit(() -> withTeam(number, threads / abreast, task)))
          .toList();
      return running.stream().map(Joined::result).toList();
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> T withTeam(int number, int size, Task<T> task) {
    if (size == 1) {
      return task.of(number, Sweep.IN_ORDER);
    }
    try (WorkerTeam team = new WorkerTeam(size)) {
      return task.of(number, team);
    }
  }
}
