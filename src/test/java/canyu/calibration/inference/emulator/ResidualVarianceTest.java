package canyu.calibration.inference.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.RandomStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResidualVarianceTest {

  private static final int RUNS = 3000;
  private static final double[][] POINTS = IntStream.range(0, RUNS)
      .mapToObj(k -> RandomStream.of(1, "points", k).normals(3)).toArray(double[][]::new);

  /** Residuals of variance 1 on average, whose log variance rises with the first unknown. */
  private static double[][] residuals(double slope) {
    return IntStream.range(0, RUNS).mapToObj(k -> new double[] {
        Math.exp(slope * POINTS[k][0] / 2 - slope * slope / 4) * RandomStream.of(2, "residuals", k).nextGaussian()})
        .toArray(double[][]::new);
  }

  private static double variance(ResidualVariance spread, double... point) {
    double[] variances = new double[1];
    spread.variances(point, variances);
    return variances[0];
  }

  /** A slope of log variance has the standard error √(2/n). */
  @Test
  void varianceThatRisesWithAnUnknownIsFound() {
    ResidualVariance spread = new ResidualVariance(POINTS, residuals(0.8));

    double slope = Math.log(variance(spread, 1, 0, 0) / variance(spread, 0, 0, 0));
    assertThat(slope).isCloseTo(0.8, within(4 * Math.sqrt(2.0 / RUNS)));
    assertThat(Arrays.stream(POINTS).mapToDouble(point -> variance(spread, point)).average().orElseThrow())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void varianceThatIsTheSameEverywhereIsLeftSo() {
    ResidualVariance spread = new ResidualVariance(POINTS, residuals(0));

    for (double[] point : new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, -1}}) {
      assertThat(Math.log(variance(spread, point))).isCloseTo(0, within(4 * Math.sqrt(2.0 / RUNS)));
    }
  }
}
