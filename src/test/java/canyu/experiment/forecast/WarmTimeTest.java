package canyu.experiment.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WarmTimeTest {

  private static final double SECOND = 1e9;

  private double now;

  @Test
  void theFirstTimesDoNotCount() {
    double[] seconds = {2.3, 0.7, 0.4};
    int[] times = {0};

    double found = clocked().seconds(() -> now += SECOND * (times[0] < seconds.length ? seconds[times[0]++] : 0.02));

    assertThat(found).isCloseTo(0.02, within(1e-9));
  }

  @Test
  void whatTakesLongIsDoneThreeTimes() {
    int[] times = {0};

    double found = clocked().seconds(() -> now += SECOND * (10 - times[0]++));

    assertThat(times[0]).isEqualTo(3);
    assertThat(found).isCloseTo(8, within(1e-9));
  }

  private WarmTime clocked() {
    return new WarmTime(() -> (long) now);
  }
}
