package canyu.experiment.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canyu.experiment.tables.TableFormat;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A forecast is what one thread was found to take, times what there is to do, shared by the threads that work. */
class ForecastTest {

  private static final double DRAW = 1e-3;
  private static final double WEEK = 1e-5;
  private static final double OBSERVED_WEEK = 3e-5;
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private static final LoadedScenario TOWN = ScenarioFile.read(Path.of("scenarios", "baseline.yaml"), Map.of(
      "population.residents", "500", "population.communitySize", "250", "time.burnIn", "2", "time.weeks", "26",
      "time.recordCity", "13", "time.recordGroups", "13"));

  /** Week 13 is observed and the last twelve are, of 26. */
  private static double city(double lives) {
    return 500 * (DRAW + 2 * WEEK + lives * (13 * OBSERVED_WEEK + 13 * WEEK));
  }

  private static double seconds(int threads, Remaining left) {
    return new Forecast(new Workload(TOWN, 10, threads, TableFormat.USUAL), left,
        new SpeedProbe(DRAW, WEEK, OBSERVED_WEEK)).seconds();
  }

  private static void isForecast(int threads, Remaining left, double expected) {
    assertThat(seconds(threads, left)).isCloseTo(expected, within(1e-9 * expected));
  }

  @Test
  void aThreadDoesOneCityAfterTheOther() {
    isForecast(1, new Remaining(1, 1, 1), city(1));
    isForecast(1, new Remaining(6, 2, 6), 2 * city(3));
    isForecast(1, new Remaining(3, 2, 3), 2 * city(1.5));
  }

  @Test
  void whatIsDoneTakesNoTime() {
    assertThat(seconds(2, new Remaining(0, 0, 0))).isZero();
  }

  @Test
  void twoThreadsLiveInTwoCitiesAtATimeAndInTheLastOneTogether() {
    assumeTrue(PROCESSORS > 1, "one processor");

    isForecast(2, new Remaining(4, 4, 4), 2 * city(1));
    isForecast(2, new Remaining(3, 3, 3), 2 * city(1));
    isForecast(2, new Remaining(1, 1, 1), city(1) / 2);
  }

  @Test
  void moreThreadsThanProcessorsAreNoFaster() {
    Remaining left = new Remaining(4L * PROCESSORS, 4 * PROCESSORS, 4L * PROCESSORS);

    assertThat(seconds(PROCESSORS + 5, left)).isEqualTo(seconds(PROCESSORS, left));
    isForecast(PROCESSORS, left, 4 * city(1));
  }

  @Test
  void ifNothingIsSaidAllIsLeft() {
    Workload work = new Workload(TOWN, 3, 1, TableFormat.USUAL);

    assertThat(new Forecast(work, new SpeedProbe(DRAW, WEEK, OBSERVED_WEEK)).seconds())
        .isCloseTo(3 * city(1), within(1e-9));
  }
}
