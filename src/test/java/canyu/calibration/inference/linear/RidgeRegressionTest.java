package canyu.calibration.inference.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.RandomStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RidgeRegressionTest {

  private static final int POINTS = 400;
  private static final double[][] FEATURES = IntStream.range(0, POINTS)
      .mapToObj(k -> RandomStream.of(1, "features", k).normals(3)).toArray(double[][]::new);

  private static double[][] responses(double sd) {
    return IntStream.range(0, POINTS)
        .mapToObj(k -> new double[] {
            2 + FEATURES[k][0] - 3 * FEATURES[k][2] + sd * RandomStream.of(1, "noise", k).nextGaussian()})
        .toArray(double[][]::new);
  }

  @Test
  void withoutNoiseTheLineIsFoundExactly() {
    RidgeRegression fit = new RidgeRegression(FEATURES, responses(0));
    assertThat(fit.coefficients[0][0]).isCloseTo(1, within(1e-6));
    assertThat(fit.coefficients[1][0]).isCloseTo(0, within(1e-6));
    assertThat(fit.coefficients[2][0]).isCloseTo(-3, within(1e-6));
  }

  @Test
  void residualsOfLeftOutPointsAreLargerByTheirLeverage() {
    RidgeRegression fit = new RidgeRegression(FEATURES, responses(0.5));
    assertThat(fit.left[5][0]).isCloseTo(fit.residuals[5][0] / (1 - fit.leverage[5]), within(1e-12));
    double variance = IntStream.range(0, POINTS).mapToDouble(k -> fit.left[k][0] * fit.left[k][0]).sum() / POINTS;
    assertThat(variance).as("4 standard errors").isCloseTo(0.25, within(4 * 0.25 * Math.sqrt(2.0 / POINTS)));
    assertThat(fit.degrees).as("an intercept and up to three slopes").isBetween(POINTS - 4.0, POINTS - 1.0);
  }
}
