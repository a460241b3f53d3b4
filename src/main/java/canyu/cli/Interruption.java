package canyu.cli;

import java.io.PrintWriter;

/** While a long command works: if somebody stops it, that is not the end, and they are told so. */
final class Interruption implements AutoCloseable {

  private final Thread notice;

  Interruption(PrintWriter screen) {
    notice = new Thread(() -> {
      screen.println();
      screen.println("Stopped. What is finished is kept, and the same command goes on from there.");
      screen.flush();
    }, "canyu-notice");
    Runtime.getRuntime().addShutdownHook(notice);
  }

  /** The command has ended by itself. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(notice);
    } catch (IllegalStateException stopping) {
      // It is being said already.
    }
  }
}
