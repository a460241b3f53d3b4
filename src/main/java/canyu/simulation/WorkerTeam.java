package canyu.simulation;

import canyu.city.Community;
import canyu.city.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * A fixed team of threads that visits communities, each thread always the same share of them, so its caches stay warm.
 */
public final class WorkerTeam implements Sweep, AutoCloseable {

  private final int size;
  private final ExecutorService others;

  /**
   * @param size how many threads visit, the calling one included; 1 or more
   */
  public WorkerTeam(int size) {
    this.size = size;
    this.others = Executors.newFixedThreadPool(Math.max(1, size - 1), work -> {
      Thread thread = new Thread(work, "canyu-team");
      thread.setDaemon(true);
      return thread;
    });
  }

  @Override
  public void over(List<Community> communities, Consumer<Community> visit) {
    List<Future<?>> shares = new ArrayList<>();
    for (int member = 1; member < size; member++) {
      List<Community> share = share(communities, member);
      shares.add(others.submit(() -> share.forEach(visit)));
    }
    share(communities, 0).forEach(visit);
    shares.forEach(Joined::result);
  }

  private List<Community> share(List<Community> communities, int member) {
    int count = communities.size();
    return communities.subList(count * member / size, count * (member + 1) / size);
  }

  @Override
  public void close() {
    others.shutdown();
  }
}
