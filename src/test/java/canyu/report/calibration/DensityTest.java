package canyu.report.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.integration.SimpsonIntegrator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** How draws are smoothed. */
class DensityTest {

  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
  private static final double[] NORMAL_DRAWS =
      IntStream.range(0, 1000).mapToDouble(k -> NORMAL.inverseCumulativeProbability((k + 0.5) / 1000)).toArray();
  private static final double[] EVEN_DRAWS = IntStream.range(0, 1000).mapToDouble(k -> (k + 0.5) / 1000).toArray();

  @Test
  void theBandwidthIsThatOfSilverman() {
    assertThat(Density.of(NORMAL_DRAWS, -9, 9).bandwidth()).isCloseTo(0.9 * Math.pow(1000, -0.2), within(0.01));
  }

  @Test
  void theDensityOfNormalDrawsIsNearlyNormal() {
    double bandwidth = Density.of(NORMAL_DRAWS, -9, 9).bandwidth();
    NormalDistribution smoothed = new NormalDistribution(null, 0, Math.sqrt(1 + bandwidth * bandwidth));

    assertThat(Density.of(NORMAL_DRAWS, -9, 9).at(0)).isCloseTo(smoothed.density(0), within(0.002));
    assertThat(Density.of(NORMAL_DRAWS, -9, 9).at(1.5)).isCloseTo(smoothed.density(1.5), within(0.002));
  }

  @Test
  void nothingIsLostAtTheEndsOfWhatIsAllowed() {
    Density density = Density.of(EVEN_DRAWS, 0, 1);

    assertThat(density.at(0)).isCloseTo(1, within(0.01));
    assertThat(density.at(-0.01)).isZero();
    assertThat(new SimpsonIntegrator().integrate(10_000, density::at, 0, 1)).isCloseTo(1, within(1e-3));
  }

  @Test
  void whatHasNoEndNeedsNoReflection() {
    Density density = Density.of(NORMAL_DRAWS, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    assertThat(density.at(0)).isEqualTo(Density.of(NORMAL_DRAWS, -50, 50).at(0));
  }

  @Test
  void drawsThatAreAllOneHaveNoDensity() {
    assertThat(Density.of(new double[] {2, 2, 2}, 0, 5).at(2)).isZero();
  }
}
