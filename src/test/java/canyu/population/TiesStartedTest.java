package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TiesStartedTest {

  /** A thousandth of residents after the other: half the degree is started, and nobody starts more than the most. */
  @Test
  void halfTheTiesAreOnesOwnToStart() {
    TiesStarted started = TiesStarted.spread(12, 6, .2);

    assertThat(IntStream.range(0, 100_000).mapToDouble(k -> started.at((k + .5) / 100_000)).average().orElseThrow())
        .isCloseTo(6, within(1e-3));
    assertThat(started.at(Double.MIN_VALUE)).isZero();
    assertThat(started.at(Math.nextDown(1.0))).isEqualTo(started.most()).isGreaterThan(20);
  }

  @Test
  void withoutTiesNobodyStartsAny() {
    assertThat(TiesStarted.spread(0, 0, .2).at(Math.nextDown(1.0))).isZero();
    assertThatCode(() -> TiesStarted.check(0, 99, 0)).as("no ties have no spread").doesNotThrowAnyException();
  }

  @Test
  void aSpreadTooSmallOrTooLargeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> TiesStarted.check(12, 1, .2))
        .withMessageStartingWith("degreeSd must lie between");
    assertThatIllegalArgumentException().isThrownBy(() -> TiesStarted.check(12, 90, .2))
        .withMessageStartingWith("degreeSd must lie between");
    assertThatCode(() -> TiesStarted.check(12, 6, .2)).doesNotThrowAnyException();
  }
}
