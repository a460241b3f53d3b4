package canyu.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What kind of thing an indicator is. */
class IndicatorTest {

  private static List<Indicator> those(Predicate<Indicator> such) {
    return Arrays.stream(Indicator.values()).filter(such).toList();
  }

  @Test
  void acrossGroupsThereAreNoGapsIncidentsAndCosts() {
    assertThat(those(Indicator::cityOnly)).containsExactly(Indicator.INCIDENTS, Indicator.GAP_SEX, Indicator.GAP_AGE,
        Indicator.GAP_EDUCATION, Indicator.CONCENTRATION, Indicator.COST, Indicator.COST_52, Indicator.COST_THIS_WEEK);
  }

  @Test
  void gapsNameWhomTheyCompare() {
    assertThat(Indicator.GAP_AGE.gap()).contains(Gap.AGE);
    assertThat(those(indicator -> indicator.gap().isPresent()))
        .containsExactly(Indicator.GAP_SEX, Indicator.GAP_AGE, Indicator.GAP_EDUCATION);
  }

  @Test
  void whatHurtsIsBetterSmaller() {
    assertThat(those(Indicator::lessIsBetter)).contains(Indicator.WORRIED, Indicator.COST, Indicator.WEEKS_TO_SOLUTION)
        .doesNotContain(Indicator.PARTICIPATION, Indicator.TRUST, Indicator.SATISFIED, Indicator.CASES_SOLVED);
  }

  @Test
  void countsOfOneWeekAreNotThoseOfMany() {
    assertThat(those(Indicator::weekly)).contains(Indicator.REPORTS, Indicator.CASES_SOLVED)
        .doesNotContain(Indicator.PARTICIPATION, Indicator.CASES_OPEN);
  }

  @Test
  void onlyCostsAndConcentrationAddUp() {
    assertThat(those(Indicator::cumulative)).containsExactly(Indicator.CONCENTRATION, Indicator.COST);
  }

  @Test
  void everyIndicatorAndAnswerSaysWhatItIs() {
    assertThat(Indicator.TRUST.about().value()).isEqualTo("mean trust in community governance");
    assertThat(Answer.WILLING.about().value()).isEqualTo("willing to take part");
    assertThat(Answer.NO_CHANNEL.key()).isEqualTo("noChannel").isEqualTo(Answer.NO_CHANNEL.word());
  }
}
