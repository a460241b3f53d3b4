package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Interval;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a gap that is positive or negative. */
class GapChangeTest {

  private static final Interval NONE = new Interval(Double.NaN, Double.NaN, Interval.Method.NONE);

  @ParameterizedTest
  @CsvSource({
      "2, 0.5, 1.5, WIDENS", "-2, -1.5, -0.5, WIDENS",
      "2, -2, -1, NARROWS", "2, -3, -2, REVERSES", "2, -1.5, -0.5, NARROWS", "-2, 0.5, 1.5, NARROWS", "0, 0.5, 1.5, WIDENS",
      "0, -1.5, -0.5, WIDENS",
      "2, -3, -1, NARROWS_OR_REVERSES", "-2, 1, 3, NARROWS_OR_REVERSES",
      "2, -4, -3, REVERSES", "-2, 3, 4, REVERSES",
      "2, -1, 1, NOT_RESOLVED"})
  void aGapWidensAwayFromZero(double statusQuo, double low, double high, GapChange change) {
    assertThat(GapChange.of(effect(statusQuo, low, high, 0))).isEqualTo(change);
  }

  /** A gap of 2, and what becomes of the participation of those who are ahead. */
  @ParameterizedTest
  @CsvSource({
      "-1.5, -0.5, -0.6, -0.4, LEVELLED_DOWN", "-1.5, -0.5, -0.5, -0.3, NARROWS", "-1.5, -0.5, 0.4, 0.6, NARROWS",
      "-1.5, -0.5, -1.5, 0.5, NARROWS", "-3, -1, -1.2, -1, LEVELLED_DOWN", "-4, -3, -1.9, -1.7, LEVELLED_DOWN",
      "-4, -3, -1.7, -1.5, REVERSES", "0.5, 1.5, -1.1, -0.9, WIDENS", "-1, 1, -1.1, -0.9, NOT_RESOLVED"})
  void aGapIsLevelledDownThatClosesAtLeastByHalfBecauseThoseAheadFall(
      double low, double high, double aheadLow, double aheadHigh, GapChange change) {
    assertThat(GapChange.of(effect(2, low, high, 0), effect(5, aheadLow, aheadHigh, 0))).isEqualTo(change);
  }

  @Test
  void whatDoesNotMatterOrIsNotThereIsNoChange() {
    assertThat(GapChange.of(effect(2, 0.5, 1.5, 1.5))).isEqualTo(GapChange.NEGLIGIBLE);
    assertThat(GapChange.of(new Effect(2, 2, 0, NONE, Optional.empty(), 10, 0, 10, 1, 0, 0, 0))).as("the same in every city")
        .isEqualTo(GapChange.NEGLIGIBLE);
    assertThat(GapChange.of(new Effect(Double.NaN, Double.NaN, Double.NaN, NONE, Optional.empty(), 0, 0, 0, 1, 0, 0, 0)))
        .isEqualTo(GapChange.NOT_DEFINED);
  }

  private static Effect effect(double statusQuo, double low, double high, double matter) {
    double difference = (low + high) / 2;
    return new Effect(statusQuo + difference, statusQuo, difference,
        new Interval(low, high, Interval.Method.STUDENT), Optional.empty(), 10, 10, 10, 1, matter, 0, 0);
  }
}
