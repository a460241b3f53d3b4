package canyu.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.simulation.Towns;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** What counts as an independent observation. */
class SamplingTest {

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
  void aScenarioSaysHowManyCitiesShareADraw() {
    Sampling alone = Sampling.of(Towns.of().scenario(), 7);

    assertThat(alone.firstStage()).isEqualTo(7);
    assertThat(alone.citiesPerDraw()).isEqualTo(1);
    assertThat(alone.drawn()).isFalse();
  }

  /** Of five cities in three draws of two the last draw has one city, and is an observation as the others are. */
  @Test
  void whereTheNumberWasFixedTheLastDrawCountsThoughIncomplete() {
    Sampling sampling = new Sampling(5, 2, true);
    double[] values = {1, 3, 10, 20, 7};

    assertThat(sampling.interval(values)).isEqualTo(new Intervals().student(sampling.observations(values)));
    assertThat(sampling.chanceOf(Differences.exactly(values)))
        .isEqualTo(new Intervals().chanceOf(sampling.observations(values), 3));
  }

  @Test
  void whereTheFirstStageDecidedItsCompleteDrawsDo() {
    Sampling sampling = new Sampling(5, 2, true);
    double[] values = {1, 3, 10, 20, 7, 5, 3, 1};

    assertThat(sampling.interval(values)).isEqualTo(new Intervals().of(new double[] {2, 15, 6, 2}, 2));
    assertThat(sampling.chanceOf(Differences.exactly(values)))
        .isEqualTo(new Intervals().chanceOf(new double[] {2, 15, 6, 2}, 2));
  }
}
