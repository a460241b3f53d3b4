package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.countermeasure.Ledger;
import canyu.experiment.run.RunResult;
import canyu.experiment.statistics.Intervals;
import canyu.experiment.statistics.Sampling;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Trust in four cities and some weeks. */
class TrendTest {

  private static final Offset<Double> EXACT = within(1e-12);

  /** Weeks 1 to 3; trust in week w of city c is so many hundredths, where it is written down. */
  private interface Hundredths {
    double of(int week, int city);
  }

  private static List<RunResult> cities(Hundredths trust) {
    List<RunResult> runs = new ArrayList<>();
    for (int city = 0; city < 4; city++) {
      List<RunResult.Value> values = new ArrayList<>();
      for (int week = 1; week <= 3; week++) {
        values.add(new RunResult.Value(week, Groups.CITY, Indicator.WILLING, 0.9));
        values.add(new RunResult.Value(week, Groups.CITY + 1, Indicator.TRUST, 0.8));
        if (!Double.isNaN(trust.of(week, city))) {
          values.add(new RunResult.Value(week, Groups.CITY, Indicator.TRUST, trust.of(week, city) / 100));
        }
      }
      runs.add(new RunResult("any", city, values, new double[0][], HandMade.NOBODY, List.of(), Ledger.NONE, Optional.empty()));
    }
    return runs;
  }

  @Test
  void ofOneArmAreTheMeanAndTheEndsOverCities() {
    Trend trend = Trend.of(cities((week, city) -> 10 * week + city), Indicator.TRUST);

    assertThat(trend.weeks()).containsExactly(1, 2, 3);
    assertThat(trend.mean()).containsExactly(new double[] {.115, .215, .315}, EXACT);
    assertThat(trend.low()).containsExactly(new double[] {.10, .20, .30}, EXACT);
    assertThat(trend.high()).containsExactly(new double[] {.13, .23, .33}, EXACT);
  }

  @Test
  void aWeekInWhichNoCityDefinesItIsStillAWeek() {
    Trend trend = Trend.of(cities((week, city) -> week == 2 || city == 3 ? Double.NaN : 10), Indicator.TRUST);

    assertThat(trend.weeks()).containsExactly(1, 2, 3);
    assertThat(trend.mean()[0]).isCloseTo(.1, EXACT);
    assertThat(trend.mean()[1]).isNaN();
  }

  /** Differences of 1, 2, 3 and 4 hundredths: variance 5/3, t with three degrees of freedom 3.182446. */
  @Test
  void betweenTwoArmsItIsStudentsIntervalCityByCity() {
    Trend trend = Trend.between(cities((week, city) -> 50 + 7 * city + city + 1), cities((week, city) -> 50 + 7 * city),
        Indicator.TRUST, Groups.CITY, new Sampling(4, 1, false, new Intervals()));

    double half = 3.182446 * Math.sqrt(5 / 3.0 / 4) / 100;
    assertThat(trend.weeks()).containsExactly(1, 2, 3);
    for (int k = 0; k < 3; k++) {
      assertThat(trend.mean()[k]).isCloseTo(.025, EXACT);
      assertThat(trend.low()[k]).isCloseTo(.025 - half, within(1e-8));
      assertThat(trend.high()[k]).isCloseTo(.025 + half, within(1e-8));
    }
  }

  @Test
  void onlyWeeksAndCitiesOfBothAreCompared() {
    Trend trend = Trend.between(cities((week, city) -> week == 1 ? Double.NaN : city == 0 ? 90 : 20 + city),
        cities((week, city) -> week == 3 || city == 0 ? Double.NaN : 10 + city), Indicator.TRUST, Groups.CITY,
        new Sampling(4, 1, false, new Intervals()));

    assertThat(trend.weeks()).containsExactly(2);
    assertThat(trend.mean()[0]).isCloseTo(.1, EXACT);
  }

  @Test
  void ofAGroupItIsItsOwn() {
    Trend trend = Trend.between(cities((week, city) -> 50), cities((week, city) -> 40), Indicator.TRUST, Groups.CITY + 1,
        new Sampling(4, 1, false, new Intervals()));

    assertThat(trend.mean()).containsOnly(0);
  }
}
