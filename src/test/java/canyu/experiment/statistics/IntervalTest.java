package canyu.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalTest {

  @Test
  void reachesAsFarToBothSides() {
    assertThat(Interval.around(2, 0.5, Interval.Method.STUDENT)).isEqualTo(new Interval(1.5, 2.5, Interval.Method.STUDENT));
  }

  @Test
  void whereThereIsNoneItHasNoEnds() {
    assertThat(Interval.none()).isEqualTo(new Interval(Double.NaN, Double.NaN, Interval.Method.NONE));
  }

  /** Rounding errors grow with the numbers: twelve digits are compared, whatever their size and sign. */
  @Test
  void valuesAreEqualUpToTwelveDigits() {
    assertThat(Interval.areEqual(new double[] {1, 1 + 1e-13, 1})).isTrue();
    assertThat(Interval.areEqual(new double[] {1, 1 + 1e-11, 1})).isFalse();
    assertThat(Interval.areEqual(new double[] {-1e6, -1e6 - 1e-7})).isTrue();
    assertThat(Interval.areEqual(new double[] {-1e6, -1e6 - 1e-5})).isFalse();
    assertThat(Interval.areEqual(new double[] {0, 0})).isTrue();
    assertThat(Interval.areEqual(new double[] {0, 1e-300})).isFalse();
    assertThat(Interval.areEqual(new double[] {-1, 1})).isFalse();
  }
}
