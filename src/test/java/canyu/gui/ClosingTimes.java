package canyu.gui;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;

/**
 * How long it takes from closing the window to the end of the program, at moments drawn at random: while the city
 * settles, while it plays, and while small cities follow. It needs a display.
 *
 * <pre>xvfb-run -a mvn -q -Pbenchmark test-compile exec:exec -Dbenchmark="canyu.gui.ClosingTimes 20"</pre>
 */
final class ClosingTimes {

  private static final int RESIDENTS = 20_000;
  private static final int SETTLING = 6_000;
  private static final int PLAYING = 10_000;

  private ClosingTimes() {}

  /**
   * Prints a line for each moment, and the longest of them.
   *
   * @param arguments how many moments
   */
  public static void main(String[] arguments) throws Exception {
    Random moments = new Random(1);
    double longest = 0;
    for (int k = 0; k < Integer.parseInt(arguments[0]); k++) {
      boolean playing = k % 2 == 1;
      int milliseconds = moments.nextInt(playing ? PLAYING : SETTLING);
      ClosingTest.Closing closing = ClosingTest.closing(RESIDENTS, milliseconds, playing);
      longest = Math.max(longest, closing.nanoseconds() / 1e6);
      System.out.printf(Locale.ROOT, "closed %,d ms after the window %s: %.0f ms, %.0f ms of work, load %.1f%n", milliseconds,
          playing ? "began to play" : "opened", closing.nanoseconds() / 1e6, closing.work() / 1e6,
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
    System.out.printf(Locale.ROOT, "the longest: %.0f ms%n", longest);
  }
}
