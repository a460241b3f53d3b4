package canyu.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.indicator.Indicator;
import canyu.scenario.definition.Outcome;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Levels and differences in words. */
class LevelTest {

  private final Labels labels = new Labels(Locale.ENGLISH);

  @Test
  void aLevelSaysFromWhereOnADifferenceMatters() {
    assertThat(labels.level(Outcome.of(Indicator.PARTICIPATION), 0.05, 0.001).replace('\u00a0', ' '))
        .isEqualTo("participation, 4 weeks: 5.00 % under the status quo; a difference matters from 0.1 points.");
  }

  @Test
  void whereNothingIsTooLittleToMatterThatIsSaid() {
    assertThat(labels.level(Outcome.of(Indicator.WEEKS_TO_SOLUTION), 3.2, 0).replace('\u00a0', ' '))
        .isEqualTo("weeks to a solution: 3.20 under the status quo; any difference matters.");
    assertThat(new Labels(Locale.CHINESE).level(Outcome.of(Indicator.WEEKS_TO_SOLUTION), 3.2, 0))
        .endsWith("任何变化都算有意义。");
  }
}
