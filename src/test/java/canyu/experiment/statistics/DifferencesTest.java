package canyu.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is left of values that cancel is nothing, however large they are. */
class DifferencesTest {

  private static double[] values(double... values) {
    return values;
  }

  @Test
  void roundingGrowsWithTheValues() {
    for (double unit : new double[] {1e-6, 1, 1e6}) {
      double left = (0.1 + 0.2) * unit - 0.3 * unit;

      assertThat(left).isNotZero();
      assertThat(Differences.between(values((0.1 + 0.2) * unit), values(0.3 * unit)).values()).containsExactly(0);
      assertThat(Differences.between(values(unit * 1.000001), values(unit)).values()[0]).isPositive();
    }
  }

  @Test
  void aValueThatIsNotDefinedDoesNotHideTheRoundingOfOthers() {
    Differences differences = Differences.between(values(0.1 + 0.2, Double.NaN, 2), values(0.3, 1, Double.NaN));

    assertThat(differences.values()).containsExactly(0, Double.NaN, Double.NaN);
    assertThat(differences.mean()).isZero();
  }

  /** Below 1 the last place is worth 2^-53, of which 2^-46 is sixty-four below and above together. */
  @Test
  void theLargestRoundingIsStillRounding() {
    assertThat(Differences.between(values(1), values(1 - 0x1p-46)).values()).containsExactly(0);
    assertThat(Differences.between(values(1), values(1 - 0x1p-45)).values()).containsExactly(0x1p-45);
  }
}
