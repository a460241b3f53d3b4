package canyu.calibration.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {

  @ParameterizedTest
  @EnumSource
  void aScaleLeadsThereAndBackAndKnowsItsSlope(Scale scale) {
    for (double share : new double[] {0.01, 0.3, 0.5, 0.97}) {
      assertThat(scale.natural(scale.transformed(share))).isCloseTo(share, within(1e-12));
      double slope = (scale.transformed(share + 1e-6) - scale.transformed(share - 1e-6)) / 2e-6;
      assertThat(scale.slope(share)).isCloseTo(slope, within(1e-4 * slope));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theEndsOfAShareStayFinite(Scale scale) {
    assertThat(scale.transformed(0)).isFinite();
    assertThat(scale.transformed(1)).isFinite();
    assertThat(scale.slope(0)).isFinite();
  }
}
