package canyu.report.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Where costs lie, whether they are alike or one dwarfs the others. */
class CostScaleTest {

  private static final double START = 52;
  private static final double END = 616;

  private static CostScale scale(double... costs) {
    return CostScale.around(costs, START, END, 6);
  }

  @Test
  void alikeCostsLieOnAnEvenScaleThatHoldsNothing() {
    CostScale scale = scale(2, 3, 5);

    assertThat(scale.isLogarithmic()).isFalse();
    assertThat(scale.at(4) - scale.at(2)).isCloseTo(2 * (scale.at(3) - scale.at(2)), within(1e-9));
    assertThat(scale.ticks()).contains(0, 5);
  }

  @Test
  void whereOneDwarfsTheOthersTenfoldIsAsFarEverywhere() {
    CostScale scale = scale(10, 20, 40, 40_000);

    assertThat(scale.isLogarithmic()).isTrue();
    assertThat(scale.at(1e4) - scale.at(1e3)).isCloseTo(scale.at(1e5) - scale.at(1e4), within(0.02 * (END - START)));
    assertThat(scale.at(40) - scale.at(10)).as("the cheap are told apart").isGreaterThan(40);
    assertThat(scale.ticks()).containsExactly(0, 10, 100, 1000, 10_000);
  }

  @Test
  void savingsLieOnTheOtherSideOfNothing() {
    CostScale scale = scale(-3000, -2, 2, 4, 3000);

    assertThat(scale.at(0) - scale.at(-3000)).isCloseTo(scale.at(3000) - scale.at(0), within(1e-9));
    assertThat(scale.ticks()).containsExactly(-1000, -100, -10, 0, 10, 100, 1000);
  }

  @Test
  void everyCostLiesOnTheAxisInItsOrder() {
    for (double[] costs : new double[][] {{0, 0, 0}, {7}, {-5, 0}, {1, 1, 1, 1e7}, {-1e6, -3, 0, 2, 5}, {0.001, 50, 1e6}}) {
      CostScale scale = scale(costs);
      double[] places = Arrays.stream(costs).sorted().map(scale::at).toArray();

      assertThat(places).as(Arrays.toString(costs)).isSorted();
      assertThat(DoubleStream.of(places).allMatch(place -> place >= START - 1e-9 && place <= END + 1e-9)).isTrue();
      assertThat(scale.ticks()).isSorted();
      assertThat(DoubleStream.of(scale.ticks()).anyMatch(tick -> Math.abs(tick) < 1e-9)).as("nothing has a tick").isTrue();
    }
  }
}
