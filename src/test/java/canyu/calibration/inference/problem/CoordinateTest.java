package canyu.calibration.inference.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.scenario.draw.Prior;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinateTest {

  @ParameterizedTest
  @ValueSource(strings = {"U(2, 5)", "logU(0.1, 10)", "Beta(2, 3)", "logN(ln 2, 0.4) in [1, 5]"})
  void everyScaleLeadsThereAndBackAndItsDensityIsThatOfThePrior(String text) {
    Prior prior = Prior.parse(text, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    double low = prior.quantile(0.3);
    double high = prior.quantile(0.6);
    assertThat(Coordinate.candidates(prior)).hasSize(4).allSatisfy(scale -> {
      assertThat(scale.natural(scale.work(low))).isCloseTo(low, within(1e-6 * low));
      double step = 1e-4;
      double ratio = scale.logPrior(scale.work(high)) - scale.logPrior(scale.work(low));
      assertThat(ratio).isCloseTo(logMass(prior, scale, high, step) - logMass(prior, scale, low, step), within(1e-3));
    });
  }

  private static double logMass(Prior prior, Coordinate scale, double natural, double step) {
    double work = scale.work(natural);
    return Math.log(prior.cumulative(scale.natural(work + step)) - prior.cumulative(scale.natural(work - step)));
  }
}
