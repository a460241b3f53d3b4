package canyu.desk.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever plays for hours needs no more memory than whoever plays for minutes. */
@Tag("slow")
class DeskMemoryTest {

  private static final int MOVES = 2000;
  private static final int WARM = 200;
  private static final long LONG = 60_000;
  private static final double MEGABYTE = 1e6;

  /** What is kept is full after a few moves; what grows by a twentieth of a move each would stand out. */
  @Test
  void memoryIsFlatOverTwoThousandMoves(@TempDir Path temporary) throws InterruptedException {
    DeskScenario town = DeskTown.in(temporary);
    try (Play play = new Play(2)) {
      move(play, town, 0, WARM);
      double before = used();
      move(play, town, WARM, MOVES);
      double after = used();

      assertThat(after).isLessThan(1.1 * before + 5);
    }
  }

  private static void move(Play play, DeskScenario town, int from, int to) throws InterruptedException {
    for (int move = from; move < to; move++) {
      DeskState state = DeskState.read(String.format(Locale.ROOT,
          "{\"policy\": [{\"awarenessCampaign\": {\"strength\": %.4f, \"from\": %d}}]}", 0.1 + 0.8 * move / MOVES, 1 + move % 7));
      Living living = play.move("window " + move % 3, town, state);
      assertThat(living.await(2, LONG)).isGreaterThanOrEqualTo(2);
      living.comparison(2);
    }
  }

  /** Megabytes that are in use once what nobody holds is gone. */
  private static double used() throws InterruptedException {
    for (int k = 0; k < 3; k++) {
      System.gc();
      Thread.sleep(200);
    }
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
  }
}
