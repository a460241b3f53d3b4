package canyu.exploration.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Means and variances as the closed form has them, and as each other. */
class GaussianProcessTest {

  private static final Kernel KERNEL = new Kernel(new double[] {1, 0.5}, 0.7, 0.4, 0.8, 0.05);
  private static final double[][] POINTS = {{0.1, 0.9}, {0.8, 0.3}};
  private static final double[] VALUES = {-1 / Math.sqrt(2), 1 / Math.sqrt(2)};
  private static final double[] NEW = {0.4, 0.4};
  private static final double CLOSE = 1e-8;

  /** The values have mean 0 and variance 1, so that standardising changes nothing. */
  @Test
  void twoPointsGiveWhatTheFormulaSays() {
    double a = KERNEL.of(POINTS[0], POINTS[0]) + KERNEL.noise();
    double b = KERNEL.of(POINTS[0], POINTS[1]);
    double c = KERNEL.of(POINTS[1], POINTS[1]) + KERNEL.noise();
    double determinant = a * c - b * b;
    double k0 = KERNEL.of(POINTS[0], NEW);
    double k1 = KERNEL.of(POINTS[1], NEW);
    double w0 = (c * k0 - b * k1) / determinant;
    double w1 = (a * k1 - b * k0) / determinant;

    NormalPrediction prediction = GaussianProcess.of(KERNEL, POINTS, VALUES).at(NEW);

    assertThat(prediction.mean()).isCloseTo(w0 * VALUES[0] + w1 * VALUES[1], within(CLOSE));
    assertThat(prediction.sd()).isCloseTo(Math.sqrt(KERNEL.of(NEW, NEW) - w0 * k0 - w1 * k1), within(CLOSE));
  }

  @Test
  void aKernelIsConstantLinearAndMatern() {
    Kernel kernel = new Kernel(new double[] {2}, 3, 5, 0.5, 0);
    double r = Math.sqrt(5) * 2 * 0.25 / 0.5;

    assertThat(kernel.of(new double[] {0.5}, new double[] {0.75}))
        .isCloseTo(1 + 3 * 0.375 + 5 * (1 + r + r * r / 3) * StrictMath.exp(-r), within(1e-12));
  }

  @Test
  void oneValueMoreIsAsIfItHadBeenThereFromTheBeginning() {
    double[][] more = {POINTS[0], POINTS[1], {0.5, 0.5}};
    double[] all = {VALUES[0], VALUES[1], 0};
    GaussianProcess grown = GaussianProcess.of(KERNEL, POINTS, VALUES).given(more[2], 0);
    double scale = Math.sqrt(2.0 / 3 * 0.75);
    GaussianProcess whole = GaussianProcess.of(KERNEL, more, all);

    assertThat(grown.at(NEW).mean()).isCloseTo(whole.at(NEW).mean(), within(CLOSE));
    assertThat(grown.at(NEW).sd()).isCloseTo(whole.at(NEW).sd() / scale, within(CLOSE));
  }

  @Test
  void whatIsLeftOutIsForetoldAsIfItHadNotBeenThere() {
    double[][] points = {{0, 0}, {0.3, 0.8}, {0.9, 0.1}, {0.6, 0.6}};
    double[] values = {1, -1, Math.sqrt(2), -Math.sqrt(2)};
    double[] scaled = Arrays.stream(values).map(value -> value / Math.sqrt(2)).toArray();
    NormalPrediction left = GaussianProcess.of(KERNEL, points, scaled).leftOut()[3];

    GaussianProcess without = GaussianProcess.of(KERNEL, Arrays.copyOf(points, 3), Arrays.copyOf(scaled, 3));
    GaussianProcess flat = GaussianProcess.of(KERNEL, new double[][] {points[0], points[1]}, VALUES)
        .given(points[2], 1);

    assertThat(left.sd()).isPositive();
    assertThat(flat.at(points[3]).sd()).isLessThan(left.sd());
    assertThat(without.at(points[3]).mean()).isNotEqualTo(scaled[3]);
  }

  @Test
  void aDifferenceIsLessUnsureThanItsEnds() {
    GaussianProcess process = GaussianProcess.of(KERNEL, POINTS, VALUES);
    double[] near = {0.42, 0.4};
    NormalPrediction difference = process.difference(NEW, near);

    assertThat(difference.mean()).isCloseTo(process.at(NEW).mean() - process.at(near).mean(), within(CLOSE));
    assertThat(difference.sd()).isLessThan(process.at(NEW).sd());
    assertThat(process.difference(NEW, NEW).sd()).isCloseTo(0, within(1e-6));
  }

  @Test
  void slopesOfALineAreFound() {
    double[][] points = new double[40][];
    double[] values = new double[40];
    for (int k = 0; k < 40; k++) {
      points[k] = new double[] {k % 7 / 6.0, k % 5 / 4.0, k % 3 / 2.0};
      values[k] = 3 + 2 * points[k][0] - points[k][1];
    }
    Kernel kernel = KernelFit.of(points, values);
    double[] slopes = GaussianProcess.of(kernel, points, values).slopes();

    assertThat(slopes[0]).isCloseTo(2, within(0.05));
    assertThat(slopes[1]).isCloseTo(-1, within(0.05));
    assertThat(slopes[2]).isCloseTo(0, within(0.05));
    assertThat(kernel.weights()[2]).isLessThan(kernel.weights()[1]);
    assertThat(GaussianProcess.of(kernel, points, values).at(new double[] {0.5, 0.2, 0.9}).mean())
        .isCloseTo(3.8, within(0.02));
  }
}
