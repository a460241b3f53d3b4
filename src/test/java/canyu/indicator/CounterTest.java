package canyu.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CounterTest {

  private static final int FACTS = Tally.values().length;

  @Test
  void countsMoreThanAByteHolds() {
    Counter counter = new Counter(2);

    for (int n = 0; n < 1_000; n++) {
      counter.add(1, -1);
    }

    for (int fact = 0; fact < FACTS; fact++) {
      assertThat(counter.count(1, fact)).isEqualTo(1_000);
      assertThat(counter.count(0, fact)).isZero();
    }
  }

  @Test
  void countsEveryFactOfEveryProfileByItself() {
    Random luck = new Random(1);
    Counter counter = new Counter(3);
    int[][] expected = new int[3][FACTS];
    for (int n = 0; n < 2_000; n++) {
      int profile = luck.nextInt(3);
      long facts = luck.nextLong();
      counter.add(profile, facts);
      for (int fact = 0; fact < FACTS; fact++) {
        expected[profile][fact] += (int) (facts >>> fact & 1);
      }
      if (n % 500 == 0) {
        assertThat(counter.count(profile, 0)).as("counting does not disturb").isEqualTo(expected[profile][0]);
      }
    }

    for (int profile = 0; profile < 3; profile++) {
      for (int fact = 0; fact < FACTS; fact++) {
        assertThat(counter.count(profile, fact)).isEqualTo(expected[profile][fact]);
      }
    }
  }
}
