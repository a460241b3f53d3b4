package canyu.calibration.inference.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatisticScaleTest {

  @ParameterizedTest
  @EnumSource
  void aScaleLeadsThereAndBackAndKnowsItsSlope(StatisticScale scale) {
    for (double share : new double[] {0.01, 0.3, 0.5, 0.97}) {
      assertThat(scale.natural(scale.transformed(share))).isCloseTo(share, within(1e-12));
      double derivative = (scale.transformed(share + 1e-6) - scale.transformed(share - 1e-6)) / 2e-6;
      assertThat(scale.derivative(share)).isCloseTo(derivative, within(1e-4 * derivative));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theEndsOfAShareStayFinite(StatisticScale scale) {
    assertThat(scale.transformed(0)).isFinite();
    assertThat(scale.transformed(1)).isFinite();
    assertThat(scale.derivative(0)).isFinite();
  }
}
