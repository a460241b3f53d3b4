package canyu.calibration.inference.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.emulator.Emulator;
import canyu.calibration.inference.emulator.ResidualVariance;
import canyu.calibration.inference.problem.Coordinate;
import canyu.calibration.inference.problem.Lines;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.TransformedTargets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** One unknown with a standard normal prior, one target y = 1 with error 0.5; the emulator says f(θ) = θ. */
class RandomisedMaximumLikelihoodTest {

  private static final double ERROR = 0.5;
  private static final double[][] PRIOR = {{1}};
  private static final int DRAWS = 4000;
  private static final TransformedTargets TARGETS = new TransformedTargets(new double[] {1}, new double[][] {{ERROR * ERROR}}, new int[] {0});
  private static final RandomisedMaximumLikelihood CORRECTION = new RandomisedMaximumLikelihood(new Diagonal(), TARGETS, PRIOR);

  /** Draws of the posterior of the emulator, N(1/(1 + .25), .25/(1 + .25)). */
  private static double[][] draws() {
    double precision = 1 + 1 / (ERROR * ERROR);
    RandomStream random = RandomStream.of(1, "draws");
    return IntStream.range(0, DRAWS)
        .mapToObj(k -> new double[] {1 / (ERROR * ERROR) / precision + random.nextGaussian() / Math.sqrt(precision)})
        .toArray(double[][]::new);
  }

  private static double[] column(double[][] rows) {
    return Arrays.stream(rows).mapToDouble(row -> row[0]).toArray();
  }

  /** With g(θ) = θ + b the posterior is that of an observation of y − b. */
  @Test
  void aConstantMissIsMadeUpForExactly() {
    double[][] draws = draws();
    RandomisedMaximumLikelihood.Moved moved = CORRECTION.of(draws, points ->
        Arrays.stream(points).map(point -> new double[] {point[0] + 0.3}).toArray(double[][]::new));

    for (int k = 0; k < DRAWS; k++) {
      assertThat(moved.points()[k][0]).isCloseTo(draws[k][0] - 0.3 / (1 + ERROR * ERROR), within(1e-9));
      assertThat(moved.missed()[k][0]).isCloseTo(0.3, within(1e-12));
      assertThat(moved.madeFor()[k][0]).isCloseTo(0.3, within(1e-12));
    }
  }

  /** With g(θ) = 1.1 θ the posterior is N(1.1/.25, 1) over the precision 1 + 1.21/.25. */
  @Test
  void aMissThatChangesIsNearlyMadeUpFor() {
    double[] found = column(CORRECTION.of(draws(), points ->
        Arrays.stream(points).map(point -> new double[] {1.1 * point[0]}).toArray(double[][]::new)).points());

    double precision = 1 + 1.21 / (ERROR * ERROR);
    double sd = 1 / Math.sqrt(precision);
    double standardError = sd / Math.sqrt(DRAWS);
    assertThat(StatUtils.mean(found)).isCloseTo(1.1 / (ERROR * ERROR) / precision, within(0.05 * sd + 4 * standardError));
    assertThat(Math.sqrt(StatUtils.variance(found))).isCloseTo(sd, within(0.05 * sd));
  }

  /** Where the emulator is e^θ and .5 is missed, the x is found at which what is to be least rises no more. */
  @Test
  void aCurvedEmulatorIsFollowedAlongItsCurve() {
    RandomisedMaximumLikelihood correction = new RandomisedMaximumLikelihood(new Exponential(), TARGETS, PRIOR);
    for (double draw : new double[] {-1, 0, 1, 2}) {
      double x = correction.moved(new double[] {draw}, new double[] {0.5})[0];
      double rise = (x - draw) + Math.exp(x) * (Math.exp(x) + 0.5 - Math.exp(draw)) / (ERROR * ERROR);
      assertThat(rise).isCloseTo(0, within(1e-3));
    }
  }

  @Test
  void aRunThatFailsLeavesItsDrawWhereItIs() {
    double[][] draws = draws();
    RandomisedMaximumLikelihood.Moved moved = CORRECTION.of(draws, points -> IntStream.range(0, points.length)
        .mapToObj(k -> new double[] {k == 7 ? Double.NaN : points[k][0] + 0.3}).toArray(double[][]::new));

    assertThat(moved.points()[7]).isEqualTo(draws[7]);
    assertThat(moved.points()[8]).isNotEqualTo(draws[8]);
    assertThat(moved.missed()[7]).containsOnly(0);
  }

  /** f(θ) = e^θ. */
  private static final class Exponential extends Diagonal {

    @Override
    public Predictor predictor() {
      return new Predictor() {
        private double value;

        @Override
        public double at(double[] point, double[] mean) {
          value = Math.exp(point[0]);
          mean[0] = value;
          return 1;
        }

        @Override
        public boolean addGradient(double[] weights, double[] gradient) {
          gradient[0] += weights[0] * value;
          return true;
        }
      };
    }
  }

  /** f(θ) = θ. */
  private static class Diagonal implements Emulator {

    @Override
    public Coordinate[] coordinates() {
      return new Coordinate[] {Coordinate.standardNormal(Lines.normal())};
    }

    @Override
    public double[][] points() {
      return new double[][] {{0}};
    }

    @Override
    public double[][] noise() {
      return new double[][] {{1e-6}};
    }

    @Override
    public double[][] standardised() {
      return new double[][] {{0}};
    }

    @Override
    public Optional<ResidualVariance> spread() {
      return Optional.empty();
    }

    @Override
    public double[][] features() {
      return points();
    }

    @Override
    public int[] counting() {
      return new int[] {0};
    }

    @Override
    public Predictor predictor() {
      return new Predictor() {
        @Override
        public double at(double[] point, double[] mean) {
          mean[0] = point[0];
          return 1;
        }

        @Override
        public boolean addGradient(double[] weights, double[] gradient) {
          gradient[0] += weights[0];
          return true;
        }
      };
    }
  }
}
