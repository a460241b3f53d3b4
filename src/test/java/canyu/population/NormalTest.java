package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e-4, .01, .0749, .0751, .3, .5, .77, .9249, .9251, .999, 1 - 1e-9})
  void agreesWithTheQuantileToSevenDigits(double probability) {
    double expected = new NormalDistribution().inverseCumulativeProbability(probability);

    assertThat(Normal.quantile(probability)).isCloseTo(expected, within(2e-7 * Math.max(1, Math.abs(expected))));
  }

  /** Once in a hundred thousand million numbers; expected is what Wichura's PPND16 gives, to sixteen digits. */
  @ParameterizedTest
  @CsvSource({"1e-12, -7.034483825301132", "1e-14, -7.650628092935268", "1e-16, -8.222082216130435"})
  void goesOnFarFromTheMiddle(double probability, double expected) {
    assertThat(Normal.quantile(probability)).isCloseTo(expected, within(2e-7 * Math.abs(expected)));
  }
}
