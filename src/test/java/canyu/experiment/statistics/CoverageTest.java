package canyu.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.indicator.Indicator;
import canyu.scenario.definition.Precision;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** How often a 95 % interval holds the true effect, over many experiments whose effect is known. */
class CoverageTest {

  private static final Intervals INTERVALS = new Intervals();

  private static final int EXPERIMENTS = 500;
  private static final double CONFIDENCE = 0.95;

  /** Four standard deviations of the share of experiments, if each covers with the nominal probability. */
  private static final double LUCK = 4 * Math.sqrt(CONFIDENCE * (1 - CONFIDENCE) / EXPERIMENTS);

  /**
   * What the bootstrap is known to miss with few skewed values: for 30 exponential ones its coverage is near 93 %, for
   * 20 near 92 %.
   */
  private static final double SMALL_SAMPLE_ERROR = 0.03;

  private final Random random = new Random(1945);

  private interface Trial {
    Interval interval();
  }

  private static double coverage(double effect, Trial trial) {
    return coverage(effect, EXPERIMENTS, trial);
  }

  private static double coverage(double effect, int experiments, Trial trial) {
    return IntStream.range(0, experiments).mapToObj(i -> trial.interval())
        .filter(interval -> interval.low() <= effect && effect <= interval.high()).count() / (double) experiments;
  }

  private static double[] values(int count, DoubleSupplier luck) {
    return IntStream.range(0, count).mapToDouble(i -> luck.getAsDouble()).toArray();
  }

  private double normal() {
    return 0.3 + random.nextGaussian();
  }

  private double exponential() {
    return -Math.log(1 - random.nextDouble());
  }

  @Test
  void ofAFixedNumberOfNormalDifferences() {
    assertThat(coverage(0.3, () -> INTERVALS.of(values(20, this::normal), 20))).isCloseTo(CONFIDENCE, within(LUCK));
    assertThat(coverage(0.3, () -> INTERVALS.of(values(5, this::normal), 5))).isCloseTo(CONFIDENCE, within(LUCK));
  }

  /** With fewer than 20 values, chance would make some of them look so skewed that a bootstrap took away coverage. */
  @Test
  void ofFewNormalDifferencesOfWhichSomeLookSkewed() {
    int many = 20_000;

    assertThat(coverage(0.3, many, () -> INTERVALS.of(values(10, this::normal), 10)))
        .isCloseTo(CONFIDENCE, within(4 * Math.sqrt(CONFIDENCE * (1 - CONFIDENCE) / many)));
  }

  @Test
  void ofSkewedDifferencesUpToTheKnownErrorOfTheBootstrap() {
    assertThat(coverage(1, () -> INTERVALS.of(values(30, this::exponential), 30)))
        .isBetween(CONFIDENCE - SMALL_SAMPLE_ERROR - LUCK, CONFIDENCE + LUCK);
  }

  @Test
  void ofTheTwoStageRule() {
    int first = 10;
    double halfWidth = 0.3;
    SequentialRule rule = new SequentialRule(new Precision(Optional.of(Indicator.PARTICIPATION), halfWidth, 100_000),
        new Sampling(first, 1, false));

    assertThat(coverage(0.3, () -> {
      double[] stage = values(first, this::normal);
      double[] all = Arrays.copyOf(stage, rule.needed(stage));
      Arrays.setAll(all, i -> i < first ? stage[i] : normal());
      Interval interval = INTERVALS.of(all, first);
      if (all.length > first) {
        assertThat(interval.method()).isEqualTo(Interval.Method.STEIN);
        assertThat(interval.high() - interval.low()).isLessThanOrEqualTo(2 * halfWidth + 1e-12);
      }
      return interval;
    })).isCloseTo(CONFIDENCE, within(LUCK));
  }

  /** Differences of cities of which some share what their parameters do, with three quarters of the variance. */
  private double[] clustered(int cities, int citiesPerDraw) {
    double[] values = new double[cities];
    double ofDraw = 0;
    for (int city = 0; city < cities; city++) {
      ofDraw = city % citiesPerDraw == 0 ? Math.sqrt(3) * random.nextGaussian() : ofDraw;
      values[city] = ofDraw + normal();
    }
    return values;
  }

  @Test
  void ofCitiesThatShareDrawsOfParameters() {
    assertThat(coverage(0.3, () -> new Sampling(20, 2, true).interval(clustered(20, 2))))
        .isCloseTo(CONFIDENCE, within(LUCK));
    assertThat(coverage(0.3, () -> new Sampling(40, 5, true).interval(clustered(40, 5))))
        .isCloseTo(CONFIDENCE, within(LUCK));
    assertThat(coverage(0.3, () -> new Sampling(20, 1, false).interval(clustered(20, 2))))
        .as("as if the cities of a draw were independent").isLessThan(CONFIDENCE - LUCK);
  }

  @Test
  void ofDrawsWithUnequallyManyCities() {
    assertThat(coverage(0.3, () -> {
      double[] values = clustered(50, 3);
      Arrays.setAll(values, city -> random.nextInt(4) == 0 ? Double.NaN : values[city]);
      return new Sampling(50, 3, true).interval(values);
    })).isBetween(CONFIDENCE - SMALL_SAMPLE_ERROR - LUCK, CONFIDENCE + LUCK);
  }

  @Test
  void ofTheTwoStageRuleOverDraws() {
    int first = 20;
    double halfWidth = 0.3;
    Sampling sampling = new Sampling(first, 2, true);
    SequentialRule rule =
        new SequentialRule(new Precision(Optional.of(Indicator.PARTICIPATION), halfWidth, 100_000), sampling);

    assertThat(coverage(0.3, () -> {
      double[] stage = clustered(first, 2);
      double[] all = Arrays.copyOf(stage, rule.needed(stage));
      System.arraycopy(clustered(all.length - first, 2), 0, all, first, all.length - first);
      assertThat(all.length).isEven().isGreaterThan(first);
      Interval interval = sampling.interval(all);
      assertThat(interval.method()).isEqualTo(Interval.Method.STEIN);
      assertThat(interval.high() - interval.low()).isLessThanOrEqualTo(2 * halfWidth + 1e-12);
      return interval;
    })).isCloseTo(CONFIDENCE, within(LUCK));
  }

  @Test
  void observationsAreTheMeansOfDraws() {
    assertThat(new Sampling(4, 2, true).observations(new double[] {1, 3, 10, 20})).containsExactly(2, 15);
    assertThat(new Sampling(3, 1, false).observations(new double[] {1, Double.NaN, 3})).containsExactly(1, 3);
    assertThat(new Sampling(5, 2, true).deciding(new double[] {1, 3, 10, 20, 7})).as("the last draw is incomplete")
        .containsExactly(2, 15);
  }

  @Test
  void observationsHaveTheMeanOfAllCities() {
    double[] values = {1, 3, 10, Double.NaN, 7, 7, Double.NaN, Double.NaN, 4};

    // draws (1, 3), (10), (7, 7) and (4): mean 32 / 6, to which each adds its cities' distances from it
    assertThat(new Sampling(9, 2, true).observations(values)).containsExactly(
        new double[] {32 / 6.0 + 4 * 2 / 6.0 * (2 - 32 / 6.0), 32 / 6.0 + 4 / 6.0 * (10 - 32 / 6.0),
            32 / 6.0 + 4 * 2 / 6.0 * (7 - 32 / 6.0), 32 / 6.0 + 4 / 6.0 * (4 - 32 / 6.0)}, within(1e-12));
    assertThat(StatUtils.mean(new Sampling(9, 2, true).observations(values))).isCloseTo(32 / 6.0, within(1e-12));
  }

  @Test
  void skewedDifferencesAreBootstrappedAndOthersAreNot() {
    double[] skewed = new double[20];
    skewed[18] = 1;
    skewed[19] = 9;
    double[] even = IntStream.range(0, 20).asDoubleStream().toArray();

    assertThat(INTERVALS.of(skewed, 20).method()).isEqualTo(Interval.Method.BCA);
    assertThat(INTERVALS.of(skewed, 20)).isEqualTo(INTERVALS.of(skewed, 20));
    assertThat(INTERVALS.of(even, 20).method()).isEqualTo(Interval.Method.STUDENT);
    assertThat(INTERVALS.of(Arrays.copyOfRange(skewed, 1, 20), 19).method()).as("too few for a bootstrap")
        .isEqualTo(Interval.Method.STUDENT);
  }

  @Test
  void theTwoStageRuleByHand() {
    // variance 2.5, t with 4 degrees of freedom 2.776445: half width 0.5 takes 2.5 (2.776445 / 0.5)^2 = 77.09
    double[] first = {1, 2, 3, 4, 5};

    assertThat(rule(0.5, 1000, 5, 1).needed(first)).isEqualTo(78);
    assertThat(rule(0.5, 50, 5, 1).needed(first)).as("at most").isEqualTo(50);
    assertThat(rule(10, 1000, 5, 1).needed(first)).as("never fewer than there are").isEqualTo(5);
    assertThat(rule(0.5, 1000, 5, 1).needed(List.of(new double[] {1, 1, 1, 1, 1}, first))).isEqualTo(78);
    // draws with means 1 to 5 of two cities each: as many draws, so twice as many cities
    assertThat(rule(0.5, 1000, 10, 2).needed(new double[] {0, 2, 1, 3, 2, 4, 3, 5, 4, 6})).isEqualTo(156);
    assertThat(SequentialRule.halfWidth(first, 20)).isCloseTo(2.776445 * Math.sqrt(2.5 / 20), within(1e-6));
  }

  @Test
  void theFinalIntervalHasTheFirstSpreadAroundTheFinalMean() {
    double[] all = {1, 2, 3, 4, 5, 100, -100, 12};
    Interval interval = INTERVALS.of(all, 5);

    assertThat(interval.method()).isEqualTo(Interval.Method.STEIN);
    assertThat((interval.low() + interval.high()) / 2).isCloseTo(StatUtils.mean(all), within(1e-12));
    assertThat(interval.high() - interval.low()).isCloseTo(2 * 2.776445 * Math.sqrt(2.5 / 8), within(1e-5));
  }

  private static SequentialRule rule(double halfWidth, int atMost, int first, int citiesPerDraw) {
    return new SequentialRule(
        new Precision(Optional.of(Indicator.PARTICIPATION), halfWidth, atMost),
        new Sampling(first, citiesPerDraw, citiesPerDraw > 1));
  }

  @Test
  void pairingByHand() {
    // differences 1, 3, -1, 3: mean 1.5, variance 11/3; arm 3, 7, 3, 9: variance 9; status quo 2, 4, 4, 6: variance 8/3
    Effect effect = Effect.of(new double[] {3, 7, 3, 9}, new double[] {2, 4, 4, 6}, new Sampling(4, 1, false), 0);

    assertThat(effect.difference()).isEqualTo(1.5);
    assertThat(effect.sameSign()).isEqualTo(0.75);
    // covariance (9 + 8/3 - 11/3) / 2 = 4
    assertThat(effect.correlation()).isCloseTo(4 / Math.sqrt(9 * 8 / 3.0), within(1e-12));
    assertThat(effect.varianceReduction()).isCloseTo(1 - (11 / 3.0) / (9 + 8 / 3.0), within(1e-12));
  }

  @Test
  void pairingOfRunsThatDoNotVaryIsNotDefined() {
    Effect effect = Effect.of(new double[] {2, 2, 2}, new double[] {1, 1, 1}, new Sampling(3, 1, false), 0);

    assertThat(effect.correlation()).isNaN();
    assertThat(effect.varianceReduction()).isNaN();
    assertThat(effect.sameSign()).isEqualTo(1);
  }
}
