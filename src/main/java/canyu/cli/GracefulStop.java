package canyu.cli;

import canyu.experiment.run.Stop;
import canyu.report.terminal.Folded;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/**
 * While a scenario is run: whoever stops it (Ctrl-C, or the signal to terminate) gets the answer of the cities that are
 * complete, and the program ends only when that is written.
 */
final class GracefulStop implements AutoCloseable {

  /** The exit code of a program that was interrupted. */
  static final int INTERRUPTED = 130;

  private final Stop stop = new Stop();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  /** @param notice what is said at once */
  GracefulStop(PrintWriter screen, String notice) {
    hook = new Thread(() -> {
      stop.wish();
      screen.println();
      screen.print(Folded.text(notice));
      screen.flush();
      awaitEnd();
      Runtime.getRuntime().halt(INTERRUPTED);
    }, "canyu-stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** What everybody at work heeds. */
  Stop stop() {
    return stop;
  }

  private void awaitEnd() {
    try {
      ended.await();
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  /** All is written that was to be. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // It ends the program.
    }
  }
}
