package canyu.calibration.inference.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.linear.Columns;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

class SamplerTest {

  private static Chains chains(Sampler.LogDensity target, int size, double apart) {
    double[][] starts = new double[4][size];
    for (int c = 0; c < 4; c++) {
      Arrays.fill(starts[c], apart * (c - 1.5));
    }
    int[] all = IntStream.range(0, size).toArray();
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    NormalApproximation about = new NormalApproximation(
        Columns.means(starts), MatrixUtils.createRealDiagonalMatrix(ones).getData());
    Sampler sampler = new Sampler(() -> target, starts, all, about, 1, "test", 0);
    sampler.warmUp();
    return Chains.of(sampler.draw(5000, 1), all);
  }

  @Test
  void aNormalDistributionOfTwentyUnknownsIsSampled() {
    Chains chains = chains(x -> -StatUtils.sumSq(x) / 2 / 4, 20, 1);
    assertThat(chains.rHat()).isLessThan(1.02);
    assertThat(chains.effectiveSize()).isGreaterThan(1000);
    double[] first = Arrays.stream(chains.together()).mapToDouble(x -> x[0]).toArray();
    double error = 2 / Math.sqrt(chains.effectiveSize());
    assertThat(StatUtils.mean(first)).isCloseTo(0, within(4 * error));
    assertThat(Math.sqrt(StatUtils.variance(first))).isCloseTo(2, within(4 * error));
  }

  @Test
  void unknownsThatDoNotMoveAreStandardNormal() {
    NormalApproximation about = new NormalApproximation(new double[1], new double[][] {{1}});
    Sampler sampler = new Sampler(() -> x -> -50 * x[1] * x[1], new double[][] {{9, 0, 9}}, new int[] {1}, about, 1,
        "test", 0);
    sampler.warmUp();
    double[][] draws = sampler.draw(4000, 1)[0];

    for (int unknown : new int[] {0, 2}) {
      double[] column = Arrays.stream(draws).mapToDouble(x -> x[unknown]).toArray();
      assertThat(StatUtils.mean(column)).isCloseTo(0, within(4 / Math.sqrt(4000)));
      assertThat(StatUtils.variance(column)).isCloseTo(1, within(4 * Math.sqrt(2.0 / 4000)));
    }
    assertThat(StatUtils.variance(Arrays.stream(draws).mapToDouble(x -> x[1]).toArray())).isLessThan(0.02);
  }

  /** An exponential distribution: bounded, and far from the normal one that the steps refer to. */
  @Test
  void aBoundIsRespected() {
    Chains chains = chains(x -> x[0] < 0 ? Double.NEGATIVE_INFINITY : -x[0], 1, 0);
    double[] draws = Arrays.stream(chains.together()).mapToDouble(x -> x[0]).toArray();
    assertThat(StatUtils.min(draws)).isNotNegative();
    assertThat(StatUtils.mean(draws)).isCloseTo(1, within(4 / Math.sqrt(chains.effectiveSize())));
  }

  @Test
  void chainsInDifferentModesDisagree() {
    Chains chains = chains(x -> -50 * Math.pow(Math.abs(x[0]) - 10, 2), 1, 8);
    assertThat(chains.rHat()).isGreaterThan(1.5);
  }
}
