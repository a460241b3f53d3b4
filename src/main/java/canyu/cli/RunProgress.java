package canyu.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** Says every few seconds how many runs are made, and how long the others may take. */
final class RunProgress {

  private static final double NANO = 1e-9;
  private static final double MINUTE = 60;
  private static final double SECONDS_BETWEEN = 15;

  private final PrintWriter screen;
  private final int all;
  private long said = System.nanoTime();
  private int madeThen = -1;

  /** @param all how many runs there are at most */
  RunProgress(PrintWriter screen, int all) {
    this.screen = screen;
    this.all = all;
  }

  /** Hears how many runs are made; those that are there from an earlier attempt took no time. */
  void made(int made) {
    if (madeThen < 0) {
      madeThen = made;
      said = System.nanoTime();
    }
    double seconds = (System.nanoTime() - said) * NANO;
    if (seconds > SECONDS_BETWEEN && made > madeThen) {
      screen.println(String.format(Locale.ROOT, "%d of %d runs at most, about %.1f minutes left", made, all,
          seconds / (made - madeThen) * (all - made) / MINUTE));
      screen.flush();
      said = System.nanoTime();
      madeThen = made;
    }
  }
}
