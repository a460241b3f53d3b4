package canyu.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** Which interval suits some values, and the chance of error that goes with it. */
class IntervalsTest {

  private final Intervals intervals = new Intervals();

  private static double[] values(double... values) {
    return values;
  }

  /** What is beyond t to both sides with three degrees of freedom, in closed form. */
  private static double beyond(double t) {
    double x = t / Math.sqrt(3);
    return 1 - 2 / Math.PI * (Math.atan(x) + x / (1 + x * x));
  }

  @Test
  void theChanceIsThatOfStudentsTest() {
    double[] four = values(1, 2, 3, 4);

    assertThat(intervals.chanceOf(four, 4)).isCloseTo(beyond(2.5 / Math.sqrt(5 / 3.0 / 4)), within(1e-9))
        .isCloseTo(0.0305, within(1e-4));
    assertThat(intervals.chanceOf(values(-1, -2, -3, -4), 4)).isEqualTo(intervals.chanceOf(four, 4));
    assertThat(intervals.chanceOf(values(-1, 1), 2)).isCloseTo(1, within(1e-12));
  }

  /** Four observations say how much they spread; two more only move the mean. */
  @Test
  void inTwoStagesTheFirstAloneSaysHowMuchValuesSpread() {
    double[] six = values(1, 2, 3, 4, 10, -5);

    assertThat(intervals.of(six, 4).method()).isEqualTo(Interval.Method.STEIN);
    assertThat(intervals.chanceOf(six, 4)).isCloseTo(beyond(2.5 / Math.sqrt(5 / 3.0 / 6)), within(1e-9));
  }

  @Test
  void aFirstStageOfEqualValuesDecidesNothing() {
    double[] values = values(2, 2, 2, 4, 10, -5);

    assertThat(intervals.of(values, 3)).isEqualTo(intervals.student(values));
    assertThat(intervals.chanceOf(values, 3)).isEqualTo(intervals.chanceOf(values, 6));
  }

  @Test
  void withoutSpreadThereIsNoneAndNoChance() {
    for (double[] values : new double[][] {{}, {1}, {3, 3, 3}}) {
      assertThat(intervals.of(values, values.length)).isEqualTo(Interval.none());
      assertThat(intervals.student(values)).isEqualTo(Interval.none());
      assertThat(intervals.chanceOf(values, values.length)).isNaN();
    }
    assertThat(intervals.of(values(1, 2, 3), 1)).as("a first stage of one").isEqualTo(Interval.none());
    assertThat(intervals.of(values(1, 2), 2).low()).isCloseTo(1.5 - 12.706205 / 2, within(1e-5));
  }

  /** One far value among nineteen that alternate makes them skewed: their bootstrap is no mirror image around the mean. */
  @Test
  void twentySkewedValuesAreEnoughForABootstrap() {
    double[] skewed = new double[20];
    Arrays.setAll(skewed, i -> i == 0 ? 30 : i % 2);
    double[] fewer = Arrays.copyOf(skewed, 19);

    Interval found = intervals.of(skewed, 20);
    assertThat(found.method()).isEqualTo(Interval.Method.BCA);
    assertThat(found.high() - 2).isGreaterThan(2 * (2 - found.low()));
    assertThat(intervals.of(fewer, 19).method()).isEqualTo(Interval.Method.STUDENT);
    assertThat(intervals.student(skewed).method()).isEqualTo(Interval.Method.STUDENT);
  }

  /** Of one end or the other, what the interval leaves out has a chance of error below 5 %, and what it holds has more. */
  @Test
  void theChanceOfABootstrapIsBelowFivePerCentWhereItsIntervalLeavesOutNothing() {
    double[] skewed = new double[30];
    Arrays.setAll(skewed, i -> i == 0 ? 30 : i % 2);
    for (double moved : new double[] {0, 0.4, 1.5, 3, 40}) {
      double[] values = Arrays.stream(skewed).map(value -> value - moved).toArray();
      Interval found = intervals.of(values, 30);

      assertThat(found.method()).isEqualTo(Interval.Method.BCA);
      assertThat(intervals.chanceOf(values, 30) < 0.05).as("moved by %s", moved).isEqualTo(found.low() > 0 || found.high() < 0);
    }
  }

  @Test
  void citiesInARowShareADraw() {
    Sampling two = new Sampling(6, 2, true);

    assertThat(two.draw(0)).isEqualTo(OptionalInt.of(0));
    assertThat(two.draw(5)).isEqualTo(OptionalInt.of(2));
    assertThat(new Sampling(6, 1, false).draw(5)).isEmpty();
    assertThat(new Sampling(5, 2, true).firstDraws()).as("a draw left incomplete").isEqualTo(2);
  }

  @Test
  void skewedDifferencesAreBootstrappedAndOthersAreNot() {
    double[] skewed = new double[20];
    skewed[18] = 1;
    skewed[19] = 9;
    double[] even = IntStream.range(0, 20).asDoubleStream().toArray();

    assertThat(intervals.of(skewed, 20).method()).isEqualTo(Interval.Method.BCA);
    assertThat(intervals.of(skewed, 20)).isEqualTo(intervals.of(skewed, 20));
    assertThat(intervals.of(even, 20).method()).isEqualTo(Interval.Method.STUDENT);
    assertThat(intervals.of(Arrays.copyOfRange(skewed, 1, 20), 19).method()).as("too few for a bootstrap")
        .isEqualTo(Interval.Method.STUDENT);
  }

  @Test
  void theFinalIntervalHasTheFirstSpreadAroundTheFinalMean() {
    double[] all = {1, 2, 3, 4, 5, 100, -100, 12};
    Interval interval = intervals.of(all, 5);

    assertThat(interval.method()).isEqualTo(Interval.Method.STEIN);
    assertThat((interval.low() + interval.high()) / 2).isCloseTo(StatUtils.mean(all), within(1e-12));
    assertThat(interval.high() - interval.low()).isCloseTo(2 * 2.776445 * Math.sqrt(2.5 / 8), within(1e-5));
  }
}
