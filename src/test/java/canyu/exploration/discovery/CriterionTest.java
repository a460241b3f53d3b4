package canyu.exploration.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.parameter.ParameterException;
import canyu.scenario.definition.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriterionTest {

  @ParameterizedTest
  @CsvSource({
    "participation52 < 0.5 points, participation52, true, 0.005",
    "participation52<.5points, participation52, true, 0.005",
    "participation among age:70+ >= -2 points, participation among age:70+, false, -0.02",
    "participation > 0.01, participation, false, 0.01",
    "trust <= 1e-3, trust, true, 0.001",
    "weeksToSolution > 1.5 weeks, weeksToSolution, false, 1.5"})
  void itIsReadAsTheCommandLineHasIt(String text, String outcome, boolean below, double threshold) {
    Criterion criterion = Criterion.parse("--fails", text);

    assertThat(criterion.outcome()).isEqualTo(Outcome.parse(outcome));
    assertThat(criterion.below()).isEqualTo(below);
    assertThat(criterion.threshold()).isCloseTo(threshold, within(1e-15));
    assertThat(Criterion.parse("--fails", criterion.toString())).isEqualTo(criterion);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "participation52 | --fails: must compare the effect on an outcome with a number, as in 'participation52 < 0.5 points', but is 'participation52'",
    "participaton52 < 1 points | --fails: must name an indicator, as in 'trust' or 'participation52 among age:70+', but is 'participaton52'; did you mean 'participation52'?",
    "participation52 < 1 weeks | --fails: must have the unit 'points', or none for a share, but has 'weeks'",
    "trust < 1 points | --fails: must have the unit 'level', or none, but has 'points'",
    "trust < 1.2.3 | --fails: must have a number like 0.5 behind the sign, but has '1.2.3'",
    "trust < 1e999 | --fails: must have a number like 0.5 behind the sign, but has '1e999'"})
  void whatIsNoneIsRefusedInALine(String text, String message) {
    assertThatThrownBy(() -> Criterion.parse("--fails", text)).isInstanceOf(ParameterException.class)
        .hasMessage(message);
  }

  @Test
  void theThresholdItselfCountsWhereTheSignSaysSo() {
    assertThat(Criterion.parse("--fails", "trust < 1").holds(1)).isFalse();
    assertThat(Criterion.parse("--fails", "trust <= 1").holds(1)).isTrue();
    assertThat(Criterion.parse("--fails", "trust > 1").holds(1.5)).isTrue();
    assertThat(Criterion.parse("--fails", "trust > 1").holds(0.5)).isFalse();
  }
}
