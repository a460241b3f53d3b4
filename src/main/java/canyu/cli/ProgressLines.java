package canyu.cli;

import canyu.report.terminal.Duration;
import canyu.report.words.Labels;
import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How far a long job is, as a line every ten seconds, for whoever reads it later. */
final class ProgressLines implements Progress {

  private static final long SECONDS = 10;
  private static final double NANO = 1e-9;

  private final Labels labels;
  private final PrintStream screen;
  private final long begun = System.nanoTime();
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong expected;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
    Thread thread = new Thread(work, "canyu-progress");
    thread.setDaemon(true);
    return thread;
  });

  ProgressLines(long steps, Labels labels, PrintStream screen) {
    this.expected = new AtomicLong(steps);
    this.labels = labels;
    this.screen = screen;
    Future<?> unused = clock.scheduleAtFixedRate(this::print, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  private void print() {
    screen.print(line((System.nanoTime() - begun) * NANO) + "\n");
    screen.flush();
  }

  /** How much is done, and how long the rest will take if it goes on like that. */
  String line(double seconds) {
    long steps = done.get();
    long all = expected.get();
    String far = labels.text("progress.done", labels.numbers().count(steps), labels.numbers().count(all),
        Duration.clock(seconds));
    return steps == 0 ? far : far + labels.text("progress.left", Duration.clock(seconds / steps * (all - steps)));
  }

  @Override
  public void step() {
    done.incrementAndGet();
  }

  @Override
  public void expectMore(int steps) {
    expected.addAndGet(steps);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
