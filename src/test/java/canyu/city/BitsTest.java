package canyu.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BitsTest {

  private static final float[] EDGES = {
      0, Float.MIN_VALUE, -Float.MIN_VALUE, 1, Math.nextUp(1f), Math.nextDown(1f), -1, 1e30f, -1e30f};

  @Test
  void aboveIsTheComparisonOfFloats() {
    for (float x : EDGES) {
      for (float limit : EDGES) {
        assertThat(Bits.above(x, limit)).as("%s above %s", x, limit).isEqualTo(x > limit ? 1 : 0);
      }
    }
  }

  @Test
  void belowIsTheComparisonOfWeeks() {
    for (int x : new int[] {-32_768, -1, 0, 7, 8, 9, 62_768}) {
      assertThat(Bits.below(x, 8)).as("%s below 8", x).isEqualTo(x < 8 ? 1 : 0);
    }
  }

  @Test
  void chooseGivesTheFirstForOneAndTheSecondForZero() {
    Random luck = new Random(1);
    for (int n = 0; n < 100; n++) {
      float first = luck.nextFloat() - 0.5f;
      float second = luck.nextFloat() - 0.5f;
      assertThat(Bits.choose(1, first, second)).isEqualTo(first);
      assertThat(Bits.choose(0, first, second)).isEqualTo(second);
    }
  }
}
