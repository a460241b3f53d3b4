package canyu.experiment.tables;

import java.io.IOException;

/** The interpreter of the scripts that compute something again, or drive the program. */
public final class Python {

  private Python() {}

  /** Whether there is one of 3.10 or later. */
  public static boolean isThere() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "-c", "from statistics import correlation")
          .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException none) {
      return false;
    }
  }
}
