package canyu.cli;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import picocli.CommandLine.Option;

/** How many threads work. */
final class ThreadsOption {

  private static final int MOST = 1024;

  @Option(names = "--threads", description = "how many threads work; the results do not depend on it")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * The number.
   *
   * @throws ParameterException if so many cannot work
   */
  int number() {
    if (threads < 1 || threads > MOST) {
      throw new ParameterException(
          new Origin("--threads", 0), "must be a whole number between 1 and " + MOST + ", but is " + threads);
    }
    return threads;
  }
}
