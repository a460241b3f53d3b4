package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Interval;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a gap that is positive or negative. */
class GapChangeTest {

  @ParameterizedTest
  @CsvSource({
      "2, 0.5, 1.5, WIDENS", "-2, -1.5, -0.5, WIDENS",
      "2, -1.5, -0.5, NARROWS", "-2, 0.5, 1.5, NARROWS",
      "2, -3, -1, NARROWS_OR_REVERSES", "-2, 1, 3, NARROWS_OR_REVERSES",
      "2, -4, -3, REVERSES", "-2, 3, 4, REVERSES",
      "2, -1, 1, NOT_RESOLVED"})
  void aGapWidensAwayFromZero(double statusQuo, double low, double high, GapChange change) {
    double difference = (low + high) / 2;
    Effect effect = new Effect(statusQuo + difference, statusQuo, difference,
        new Interval(low, high, Interval.Method.STUDENT), Optional.empty(), 10, 10, 10, 1, 0, 0, 0);

    assertThat(GapChange.of(effect)).isEqualTo(change);
  }
}
