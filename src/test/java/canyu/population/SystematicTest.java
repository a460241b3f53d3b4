package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Chance;
import canyu.city.Draw;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whole numbers for shares, and random orders. */
class SystematicTest {

  /** The teeth of a comb of four stand at start, start + 1 and so on of 4; shares end at 0.4, 1.2 and 4. */
  @Test
  void teethFallWhereTheShareIs() {
    double[] weights = {0.1, 0.2, 0.7};

    assertThat(Systematic.counts(weights, 4, 0.3)).containsExactly(1, 0, 3);
    assertThat(Systematic.counts(weights, 4, 0.5)).containsExactly(0, 1, 3);
    assertThat(Systematic.counts(weights, 4, 0.1)).containsExactly(1, 1, 2);
  }

  @Test
  void everyRunOfNeighboursGetsItsShareToWithinOne() {
    Random luck = new Random(4);
    for (int trial = 0; trial < 50; trial++) {
      double[] weights = luck.doubles(20, 0, 1).map(u -> u < 0.3 ? 0 : u * 1e-300).toArray();
      double all = IntStream.range(0, 20).mapToDouble(i -> weights[i] * 1e300).sum();
      int count = 1 + luck.nextInt(200);
      int[] counts = Systematic.counts(weights, count, luck.nextDouble());
      assertThat(IntStream.of(counts).sum()).isEqualTo(count);
      for (int from = 0; from < 20; from++) {
        double share = 0;
        int got = 0;
        for (int to = from; to < 20; to++) {
          share += count * weights[to] * 1e300 / all;
          got += counts[to];
          assertThat((double) got).isBetween(share - 1 - 1e-9, share + 1 + 1e-9);
        }
      }
    }
  }

  /** Each of the 24 orders of four comes up 1,000 times of 24,000, to within 4 standard deviations. */
  @Test
  void everyOrderIsAsLikelyAsAnyOther() {
    int[] orders = new int[256];
    int[] shuffles = new int[256];
    for (int trial = 0; trial < 24_000; trial++) {
      long stream = Chance.of(1, trial).stream(Draw.PERMUTATION, 0);
      orders[code(IntStream.of(Shuffle.upTo(4, stream)).toArray())]++;
      short[] items = {0, 1, 2, 3};
      Shuffle.of(items, stream);
      shuffles[code(IntStream.range(0, 4).map(i -> items[i]).toArray())]++;
    }
    for (int[] counts : new int[][] {orders, shuffles}) {
      assertThat(IntStream.of(counts).filter(count -> count > 0)).hasSize(24)
          .allMatch(count -> Math.abs(count - 1000) < 4 * Math.sqrt(1000));
    }
  }

  private static int code(int[] order) {
    return order[0] + 4 * order[1] + 16 * order[2] + 64 * order[3];
  }
}
