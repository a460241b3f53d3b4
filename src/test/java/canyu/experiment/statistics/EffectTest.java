package canyu.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectTest {

  private static final double NONE = Double.NaN;

  @Test
  void theIntervalIsStudentsOverPairedDifferences() {
    Effect effect = effect(values(11, 22, 33, 44), values(10, 20, 30, 40));

    assertThat(effect.level()).isEqualTo(27.5);
    assertThat(effect.statusQuo()).isEqualTo(25);
    assertThat(effect.difference()).isEqualTo(2.5);
    // differences 1, 2, 3, 4: variance 5/3; t with 3 degrees of freedom 3.182446; half width 3.182446 sqrt(5/12)
    assertThat(effect.low()).isCloseTo(2.5 - 2.0542600, within(1e-6));
    assertThat(effect.high()).isCloseTo(2.5 + 2.0542600, within(1e-6));
    assertThat(effect.replicates()).isEqualTo(4);
    assertThat(effect.verdict()).hasToString("raises");
  }

  @Test
  void theVerdictFollowsTheIntervalAndNotTheDifference() {
    // t with 1 degree of freedom is 12.706205
    Effect two = effect(values(1, 3), values(0, 0));

    assertThat(two.difference()).isEqualTo(2);
    assertThat(two.low()).isCloseTo(2 - 12.706205, within(1e-6));
    assertThat(two.verdict()).hasToString("not resolved");
    assertThat(effect(values(10, 20, 30, 40), values(11, 22, 33, 44)).verdict()).hasToString("lowers");
  }

  @Test
  void luckThatBothShareIsNotUncertainty() {
    Effect effect = effect(values(101, 1, 51.1), values(100, 0, 50));

    assertThat(effect.high() - effect.low()).isLessThan(0.3);
    assertThat(effect.verdict()).hasToString("raises");
  }

  @Test
  void oneReplicateLeavesTheIntervalOpen() {
    Effect effect = effect(values(2), values(1));

    assertThat(effect.difference()).isEqualTo(1);
    assertThat(effect.low()).isNaN();
    assertThat(effect.high()).isNaN();
    assertThat(effect.verdict()).hasToString("not resolved");
  }

  /** A case solved one week sooner in three cities of three: that others would be as equal is not known. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 30})
  void equalDifferencesAreNoIntervalHoweverManyTheyAre(int cities) {
    double[] statusQuo = IntStream.range(0, cities).asDoubleStream().toArray();
    double[] arm = DoubleStream.of(statusQuo).map(weeks -> weeks + 1).toArray();
    Effect equal = effect(arm, statusQuo);

    assertThat(equal.difference()).isEqualTo(1);
    assertThat(equal.low()).isNaN();
    assertThat(equal.high()).isNaN();
    assertThat(equal.interval().method()).isEqualTo(Interval.Method.NONE);
    assertThat(equal.verdict()).isEqualTo(Verdict.NOT_RESOLVED);
    assertThat(new Sampling(cities, 1, false).chanceOf(Differences.between(arm, statusQuo))).isNaN();
  }

  @Test
  void differencesThatAreEqualButForRoundingAreEqual() {
    assertThat(effect(values(0.3, 0.1 + 0.2), values(0, 0)).low()).isNaN();
  }

  @Test
  void aFirstStageWithoutSpreadSaysNothingAboutTheRest() {
    double[] differences = {1, 1, 2, 4};
    Effect effect = Effect.of(differences, new double[4], new Sampling(2, 1, false), 0);

    assertThat(effect.low()).isEqualTo(effect(differences, new double[4]).low());
    assertThat(effect.interval().method()).isEqualTo(Interval.Method.STUDENT);
  }

  @Test
  void effectsThatAreNotDefinedAreTheLast() {
    Effect none = effect(values(NONE), values(1));
    Effect small = effect(values(2), values(1));
    Effect large = effect(values(3), values(1));

    assertThat(Stream.of(none, small, large).sorted(Effect.LARGEST_FIRST)).containsExactly(large, small, none);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 30})
  void noChangeAtAllIsNoEffectInAnyCity(int cities) {
    double[] both = IntStream.range(0, cities).asDoubleStream().toArray();
    Effect effect = effect(both, both);

    assertThat(effect.difference()).isZero();
    assertThat(effect.low()).isNaN();
    assertThat(effect.verdict()).hasToString("no effect in any city");
  }

  @Test
  void pairsThatDoNotDefineTheIndicatorAreLeftOut() {
    Effect all = effect(values(11, NONE, 22, 33, 7, 44), values(10, 5, 20, 30, NONE, 40));
    Effect defined = effect(values(11, 22, 33, 44), values(10, 20, 30, 40));

    assertThat(all.difference()).isEqualTo(defined.difference());
    assertThat(all.low()).isEqualTo(defined.low());
    assertThat(all.replicates()).isEqualTo(4);
  }

  @Test
  void nothingDefinedIsNoEffect() {
    Effect effect = effect(values(NONE, 1), values(1, NONE));

    assertThat(effect.replicates()).isZero();
    assertThat(effect.difference()).isNaN();
    assertThat(effect.verdict()).hasToString("not resolved");
  }

  @Test
  void runsWithoutAPairAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> effect(values(1, 2, 3), values(1, 2)))
        .withMessage("3 runs cannot be paired with 2");
  }

  @Test
  void theSpreadIsThatOfTheMeansOfDraws() {
    double[] draws = IntStream.rangeClosed(1, 39).asDoubleStream().toArray();
    double[] cities = Arrays.stream(draws).flatMap(mean -> DoubleStream.of(mean - 5, mean + 5)).toArray();

    // of 39 draws, 5 % of 40 ranks are 2: the second from below and from above
    assertThat(Effect.of(cities, new double[78], new Sampling(78, 2, true), 0).spread()).contains(new Spread(2, 38));
    assertThat(Effect.of(draws, new double[39], new Sampling(39, 1, true), 0).spread()).contains(new Spread(2, 38));
    assertThat(effect(draws, new double[39]).spread()).as("no parameters are drawn").isEmpty();
    assertThat(Effect.of(values(1, 3), values(0, 0), new Sampling(2, 2, true), 0).spread()).as("one draw").isEmpty();
  }

  @Test
  void theSpreadReachesFromEndToEndOfFewDrawsAndLeavesOutWhatIsNotDefined() {
    double[] cities = {1, 3, NONE, NONE, 7, NONE, 4, 6};

    assertThat(Effect.of(cities, new double[8], new Sampling(8, 2, true), 0).spread()).contains(new Spread(2, 7));
  }

  @Test
  void theIntervalNarrowsWithMoreDrawsAndTheSpreadDoesNot() {
    double[] some = IntStream.range(0, 40).mapToDouble(i -> i % 20).toArray();
    double[] more = IntStream.range(0, 4000).mapToDouble(i -> i % 20).toArray();
    Effect few = Effect.of(some, new double[40], new Sampling(40, 1, true), 0);
    Effect many = Effect.of(more, new double[4000], new Sampling(4000, 1, true), 0);

    assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 9);
    assertThat(width(many)).isCloseTo(width(few), within(1.0));
  }

  @Test
  void theSignIsCountedOverDraws() {
    double[] cities = {5, -1, 4, -2, -3, 1};

    assertThat(Effect.of(cities, new double[6], new Sampling(6, 2, true), 0).sameSign()).isEqualTo(2 / 3.0);
    assertThat(effect(cities, new double[6]).sameSign()).isEqualTo(3 / 6.0);
  }

  /** Twice .2 and twice less .2 in tenths: 2.8e-17 and its like were an effect, and had a sign. */
  @Test
  void whatRoundingLeavesOfDifferencesThatCancelIsNoEffect() {
    double[] arm = {0.3, 0.1, 0.1 + 0.2, 0.1, 0.8, 0.7};
    double[] statusQuo = {0.1, 0.3, 0.1, 0.3, 0.7, 0.8};
    Effect apart = effect(arm, statusQuo);
    Effect shared = Effect.of(arm, statusQuo, new Sampling(6, 2, true), 0);

    assertThat(apart.difference()).isZero();
    assertThat(shared.difference()).isZero();
    assertThat(shared.sameSign()).as("every draw has an effect of nothing").isEqualTo(1);
    assertThat(shared.spread()).contains(new Spread(0, 0));
    assertThat(shared.verdict()).as("but cities have, which happen to cancel").isEqualTo(Verdict.NOT_RESOLVED);
  }

  @Test
  void aSmallDifferenceIsStillOne() {
    assertThat(effect(values(1 + 1e-9, 1 + 1e-9), values(1, 1)).difference()).isCloseTo(1e-9, within(1e-15));
    assertThat(effect(values(0.1 + 0.2), values(0.3)).difference()).isZero();
  }

  @Test
  void anEndThatIsRoundingAloneResolvesNothing() {
    double[] arm = Arrays.copyOf(values(0.3, 0.5, 0.3, 0.5, 0.7), 30);
    double[] statusQuo = Arrays.copyOf(values(0.1, 0.1, 0.1, 0.1, 0.9), 30);
    Effect effect = effect(arm, statusQuo);

    assertThat(effect.interval().method()).isEqualTo(Interval.Method.BCA);
    assertThat(effect.low()).as("as many lost as gained").isZero();
    assertThat(effect.high()).isCloseTo(2.6 / 30, within(1e-12));
  }

  @Test
  void citiesOfOneDrawAreOneObservation() {
    double[] cities = {1, 3, NONE, NONE, 7, NONE, 4, 6};
    Effect effect = Effect.of(cities, new double[8], new Sampling(8, 2, true), 0);

    assertThat(effect.replicates()).isEqualTo(5);
    assertThat(effect.observations()).isEqualTo(3);
    assertThat(effect(cities, new double[8]).observations()).isEqualTo(5);
  }

  private static double width(Effect effect) {
    Spread spread = effect.spread().orElseThrow();
    return spread.high() - spread.low();
  }

  /** The effect where the number of replicates was fixed beforehand. */
  @Test
  void anEffectWithinWhatMattersIsNegligibleEvenIfItIsResolved() {
    double[] arm = values(1.1, 1.2, 1.1, 1.2);
    Sampling sampling = new Sampling(4, 1, false);

    assertThat(Effect.of(arm, values(1, 1, 1, 1), sampling, 0.3).verdict()).isEqualTo(Verdict.NEGLIGIBLE);
    assertThat(Effect.of(arm, values(1, 1, 1, 1), sampling, 0.1).verdict()).isEqualTo(Verdict.RAISES);
    assertThat(Effect.of(values(1, 1, 1, 1), arm, sampling, 0.1).verdict()).isEqualTo(Verdict.LOWERS);
  }

  @Test
  void aMeanThatTooFewDrawsAgreeWithIsMixed() {
    double[] arm = new double[20];
    Arrays.setAll(arm, draw -> draw % 4 == 0 ? -0.1 : 1);
    double[] agreeing = arm.clone();
    agreeing[0] = 1;

    assertThat(Effect.of(arm, new double[20], new Sampling(20, 1, true), 0.01).verdict()).isEqualTo(Verdict.MIXED);
    assertThat(Effect.of(agreeing, new double[20], new Sampling(20, 1, true), 0.01).verdict())
        .as("four fifths agree").isEqualTo(Verdict.RAISES);
    assertThat(Effect.of(arm, new double[20], new Sampling(20, 1, false), 0.01).verdict())
        .as("luck alone makes cities differ").isEqualTo(Verdict.RAISES);
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

  @Test
  void twoPairsHaveACorrelationAndOneHasNone() {
    assertThat(effect(values(2, 5), values(1, 3)).correlation()).isCloseTo(1, within(1e-12));
    assertThat(effect(values(2), values(1)).correlation()).isNaN();
  }

  @Test
  void anIntervalThatReachesToWhatMattersOrToNothingIsNotBeyondIt() {
    assertThat(between(-0.5, 0.5).verdict()).isEqualTo(Verdict.NEGLIGIBLE);
    assertThat(between(-0.5, 0.6).verdict()).isEqualTo(Verdict.NOT_RESOLVED);
    assertThat(between(-0.6, 0.5).verdict()).isEqualTo(Verdict.NOT_RESOLVED);
    assertThat(between(0, 0.6).verdict()).isEqualTo(Verdict.NOT_RESOLVED);
    assertThat(between(-0.6, 0).verdict()).isEqualTo(Verdict.NOT_RESOLVED);
  }

  /** An effect of four pairs that all differ, with these ends, where half a unit matters. */
  private static Effect between(double low, double high) {
    Interval interval = new Interval(low, high, Interval.Method.STUDENT);
    return new Effect(1, 1, (low + high) / 2, interval, Optional.empty(), 4, 4, 4, 1, 0.5, 0, 0);
  }

  private static Effect effect(double[] arm, double[] statusQuo) {
    return Effect.of(arm, statusQuo, new Sampling(arm.length, 1, false), 0);
  }

  private static double[] values(double... values) {
    return values;
  }
}
