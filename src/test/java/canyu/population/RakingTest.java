package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.population.Raking.Margin;
import java.util.List;
import org.junit.jupiter.api.Test;

class RakingTest {

  /** The known answer of SimpleWorld: men of 59, 54 and 35, women of 73 and 49, who stand for twelve people. */
  @Test
  void meetsTheKnownAnswerOfSimpleWorld() {
    Margin age = new Margin(List.of("under 50", "50 and over"), new int[] {1, 1, 0, 1, 0}, new double[] {8, 4});
    Margin sex = new Margin(List.of("men", "women"), new int[] {0, 0, 0, 1, 1}, new double[] {6, 6});

    double[] weights = Raking.fit(new double[] {1, 1, 1, 1, 1}, List.of(age, sex));

    assertThat(weights).containsExactly(
        new double[] {1.227998, 1.227998, 3.544004, 1.544004, 4.455996}, within(1e-6));
  }

  @Test
  void keepsTheOddsRatio() {
    double[] weights = Raking.fit(new double[] {6, 1, 1, 1}, List.of(rows(.3, .7), columns(.6, .4)));

    assertThat(weights[0] * weights[3] / (weights[1] * weights[2])).isCloseTo(6, within(1e-9));
    assertThat(weights[0] + weights[1]).isCloseTo(.3, within(1e-10));
    assertThat(weights[0] + weights[2]).isCloseTo(.6, within(1e-10));
  }

  @Test
  void refusesMarginsThatNobodyCanMeet() {
    assertThatThrownBy(() -> Raking.fit(new double[] {1, 0, 1, 0}, List.of(rows(.5, .5), columns(.6, .4))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be possible together")
        .hasMessageContaining("instead of");
  }

  @Test
  void refusesMarginsOfDifferentTotals() {
    assertThatThrownBy(() -> Raking.fit(new double[] {1, 1, 1, 1}, List.of(rows(.5, .5), columns(.6, .5))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[top, bottom] sum to 1.0")
        .hasMessageContaining("[left, right] to 1.1");
  }

  private static Margin rows(double top, double bottom) {
    return new Margin(List.of("top", "bottom"), new int[] {0, 0, 1, 1}, new double[] {top, bottom});
  }

  private static Margin columns(double left, double right) {
    return new Margin(List.of("left", "right"), new int[] {0, 1, 0, 1}, new double[] {left, right});
  }
}
