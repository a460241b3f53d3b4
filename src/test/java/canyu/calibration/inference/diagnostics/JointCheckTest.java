package canyu.calibration.inference.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JointCheckTest {

  private static final double[][] ERRORS = {{0.04, -0.01, 0}, {-0.01, 0.04, 0}, {0, 0, 0.01}};
  private static final int SURVEYS = 2000;

  private static double[][] runs(Random luck, int number, double spread) {
    return IntStream.range(0, number).mapToObj(k -> luck.doubles(3).map(any -> spread * luck.nextGaussian()).toArray())
        .toArray(double[][]::new);
  }

  /** What ERRORS do to the truth, 0, with the root of their first two rows (0.2, 0), (−0.05, √0.0375). */
  private static double[] observed(Random luck) {
    double one = luck.nextGaussian();
    return new double[] {0.2 * one, -0.05 * one + Math.sqrt(0.0375) * luck.nextGaussian(), 0.1 * luck.nextGaussian()};
  }

  /** Without any spread of the runs the distance is χ², here 1 + 0 + 4, but for a million degrees of freedom. */
  @Test
  void runsThatAllGiveTheSameLeaveTheErrorsOfTheObservation() {
    double[] observed = {0.2, -0.05, 0.2};

    double p = new JointCheck(observed, ERRORS, new double[10][3]).meanP();

    assertThat(p).isCloseTo(1 - new ChiSquaredDistribution(3).cumulativeProbability(5), within(1e-5));
  }

  /** Whatever share of the error is estimated from few runs: no more than 1 % are refused at the level of 1 %. */
  @Test
  void fewRunsRefuseNoMoreThanTheyMay() {
    Random luck = new Random(1);
    for (double spread : new double[] {0.01, 0.3, 3}) {
      long refused = IntStream.range(0, SURVEYS)
          .filter(any -> new JointCheck(observed(luck), ERRORS, runs(luck, 6, spread)).meanP() < 0.01).count();

      // four standard deviations of a count of mean 20
      assertThat(refused).as("spread " + spread).isLessThan(20 + 4 * 5);
    }
  }

  @Test
  void aMeanThatIsFarAwayIsRefusedHoweverWideTheRunsAre() {
    Random luck = new Random(2);

    assertThat(new JointCheck(new double[] {1, 1, 1}, ERRORS, runs(luck, 200, 1)).meanP()).isLessThan(1e-6);
    assertThat(new JointCheck(new double[] {1, 1, 1}, ERRORS, runs(luck, 200, 1)).predictiveP(1, "wide")).isGreaterThan(0.2);
    assertThat(new JointCheck(new double[] {1, 1, 1}, ERRORS, runs(luck, 3, 1)).meanP()).isNotNaN();
  }

  /** Of observations that are like those of the runs, one in ten has a predictive p below .1. */
  @Tag("slow")
  @Test
  void thePredictiveProbabilityIsEven() {
    Random luck = new Random(4);
    double[][] given = runs(luck, 300, 0.2);
    long below = IntStream.range(0, 400).filter(any -> {
      double[] observed = observed(luck);
      for (int i = 0; i < observed.length; i++) {
        observed[i] += 0.2 * luck.nextGaussian();
      }
      return new JointCheck(observed, ERRORS, given).predictiveP(1, "even") < 0.1;
    }).count();

    // four standard deviations of a count of mean 40
    assertThat(below).isBetween(16L, 64L);
  }
}
