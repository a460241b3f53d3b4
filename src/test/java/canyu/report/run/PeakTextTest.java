package canyu.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.comparison.HandMade;
import canyu.indicator.Indicator;
import canyu.report.words.Labels;
import canyu.scenario.loading.LoadedScenario;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an event does is told as large as it was, not only as it is long after, by results made by hand. */
class PeakTextTest {

  /** Trust falls by .05 in the week of a breach and heals by a tenth a week; one arm has no breach. */
  private static Optional<String> told(int week, double fall, Locale locale) {
    LoadedScenario town = HandMade.town(Map.of("outcomes", "[trust]", "compareWith", "breach",
        "events", "[{incident: {week: " + week + ", severity: 1, name: leak}}]",
        "arms", "{breach: [], no breach: {absent: [leak]}}"));
    return new PeakText(new RunResults(town, HandMade.results(town)
        .going((arm, now, indicator) -> indicator != Indicator.TRUST ? Double.NaN
            : 0.6 - (arm.equals("no breach") || now < week ? 0 : fall * StrictMath.pow(0.9, now - week)))
        .ending((arm, city, indicator, group) -> arm.equals("no breach") ? 0.6 : 0.6 - fall * StrictMath.pow(0.9, 55 - week))
        .comparison()), new Labels(locale).about(town)).sentence();
  }

  @Test
  void theLargestDifferenceSinceIsTold() {
    assertThat(told(20, 0.05, Locale.ENGLISH).orElseThrow())
        .contains("on “trust in governance” the largest is that of “no breach” in week 20, +0.050", "in the last 12 weeks it is +0.001");
    assertThat(told(20, 0.05, Locale.SIMPLIFIED_CHINESE).orElseThrow()).contains("就“治理信任度”而言", "在第20周为+0.050");
  }

  @Test
  void whatIsNoNewsIsNotTold() {
    assertThat(told(50, 0.05, Locale.ENGLISH)).as("within the last weeks").isEmpty();
    assertThat(told(20, 0.004, Locale.ENGLISH)).as("too small to matter").isEmpty();
  }
}
