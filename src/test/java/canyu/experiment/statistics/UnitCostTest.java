package canyu.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** Ratios of costs and gains, and probabilities for many comparisons. */
class UnitCostTest {

  private static final double[] COSTS = {10, 12, 11, 9, 13, 10};
  private static final double[] GAINS = {5, 6, 6, 4, 7, 5};

  @Test
  void theEndsAreTheRatiosThatStudentsTestWouldJustReject() {
    UnitCost cost = UnitCost.of(COSTS, GAINS, new Sampling(6, 1, false)).orElseThrow();
    double t = new TDistribution(5).inverseCumulativeProbability(0.975);

    assertThat(cost.cost()).isCloseTo(65 / 33.0, within(1e-12));
    for (double ratio : new double[] {cost.low(), cost.high()}) {
      double[] left = IntStream.range(0, 6).mapToDouble(i -> COSTS[i] - ratio * GAINS[i]).toArray();
      assertThat(Math.abs(StatUtils.mean(left)) / Math.sqrt(StatUtils.variance(left) / 6)).isCloseTo(t, within(1e-9));
    }
  }

  @Test
  void aKnownCostHasTheIntervalOfTheGain() {
    double[] known = {60, 60, 60, 60, 60, 60};
    UnitCost cost = UnitCost.of(known, GAINS, new Sampling(6, 1, false)).orElseThrow();
    Interval gain = new Sampling(6, 1, false).interval(GAINS);

    assertThat(cost.low()).isCloseTo(60 / gain.high(), within(1e-9));
    assertThat(cost.high()).isCloseTo(60 / gain.low(), within(1e-9));
  }

  @Test
  void aSavingIsACostBelowZero() {
    double[] saved = {-60, -60, -60, -60, -60, -60};

    assertThat(UnitCost.of(saved, GAINS, new Sampling(6, 1, false)).orElseThrow().high()).isNegative();
  }

  @Test
  void aGainThatMayBeNothingHasNoCost() {
    assertThat(UnitCost.of(COSTS, new double[] {5, -6, 6, -4, 7, -5}, new Sampling(6, 1, false))).isEmpty();
    assertThat(UnitCost.of(new double[] {1}, new double[] {1}, new Sampling(1, 1, false))).isEmpty();
  }

  /** With one degree of freedom t is 12.706205: of gains 100 and 101, the mean is 100.5 ± 6.35. */
  @Test
  void twoCitiesAreEnoughWhereTheGainIsSure() {
    UnitCost cost = UnitCost.of(new double[] {60, 60}, new double[] {100, 101}, new Sampling(2, 1, false)).orElseThrow();

    assertThat(cost.low()).isCloseTo(60 / (100.5 + 12.706205 / 2), within(1e-6));
    assertThat(cost.high()).isCloseTo(60 / (100.5 - 12.706205 / 2), within(1e-6));
  }

  @Test
  void citiesThatShareADrawAreOneObservation() {
    UnitCost twice = UnitCost.of(new double[] {10, 10, 12, 12, 11, 11}, new double[] {5, 5, 6, 6, 6, 6},
        new Sampling(6, 2, true)).orElseThrow();
    UnitCost once = UnitCost.of(new double[] {10, 12, 11}, new double[] {5, 6, 6}, new Sampling(3, 1, true))
        .orElseThrow();

    assertThat(twice).isEqualTo(once);
  }

  @Test
  void holmMultipliesTheSmallestByAllAndNeverFalls() {
    assertThat(Holm.adjusted(new double[] {0.01, 0.04, 0.03, Double.NaN}))
        .containsExactly(0.04, 0.09, 0.09, Double.NaN);
    assertThat(Holm.adjusted(new double[] {0.9, 0.8})).containsExactly(1, 1);
  }

  @Test
  void theChanceIsFivePerCentWhereAnEndOfTheIntervalIsNothing() {
    Random random = new Random(7);
    for (boolean skewed : new boolean[] {false, true}) {
      double[] values = random.doubles(30, 0, 1).map(u -> skewed ? -StrictMath.log(u) * StrictMath.log(u) : u).toArray();
      Sampling sampling = new Sampling(30, 1, false);
      Interval interval = sampling.interval(values);
      double[] moved = IntStream.range(0, 30).mapToDouble(i -> values[i] - interval.low()).toArray();

      assertThat(interval.method()).isEqualTo(skewed ? Interval.Method.BCA : Interval.Method.STUDENT);
      assertThat(sampling.chanceOf(Differences.exactly(moved))).isCloseTo(0.05, within(0.002));
    }
  }
}
