package canyu.scenario.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import canyu.indicator.Indicator;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question is about, what matters of it, and what it may cost. */
class OutcomesTest {

  private static final Path BASELINE = Path.of("scenarios/baseline.yaml");

  @Test
  void aQuestionIsAboutDifferentPeopleInAYearUnlessItSaysOtherwise() {
    assertThat(scenario(Map.of()).outcomes()).containsExactly(
        Outcome.of(Indicator.PARTICIPATION_52), Outcome.of(Indicator.PARTICIPATION));
    assertThat(scenario(Map.of("outcomes", "[trust, participation52 among age:70+]")).outcomes()).containsExactly(
        Outcome.of(Indicator.TRUST), new Outcome(Indicator.PARTICIPATION_52, "age:70+"));
  }

  @Test
  void whatMattersIsThatOfTheOutcomeOrElseOfItsIndicator() {
    Scenario scenario = scenario(Map.of("matters", "{trust: 0.01, trust among sex:female: 0.02}"));

    assertThat(scenario.matter(Outcome.of(Indicator.TRUST))).isEqualTo(0.01);
    assertThat(scenario.matter(new Outcome(Indicator.TRUST, "sex:female"))).isEqualTo(0.02);
    assertThat(scenario.matter(new Outcome(Indicator.TRUST, "sex:male"))).isEqualTo(0.01);
    assertThat(scenario.matter(Outcome.of(Indicator.EFFICACY))).isEqualTo(0.005);
    assertThat(scenario.matter(Outcome.of(Indicator.WILLING))).isEqualTo(0.001);
    assertThat(scenario.matter(Outcome.of(Indicator.REPORTS))).isEqualTo(0.0001);
  }

  @Test
  void aBudgetIsGivenOnOneBasis() {
    assertThat(scenario(Map.of("budget", "{total: 500000}")).budget()).contains(500_000.0);
    assertThat(scenario(Map.of("budget", "{perYear: 1000}", "time.weeks", "104")).budget()).contains(2000.0);
    assertThat(scenario(Map.of("budget", "{perCommunity: 10}", "population.residents", "5000")).budget())
        .contains(50.0);
    assertThat(scenario(Map.of("budget", "{}")).budget()).isEmpty();
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> scenario(
        Map.of("budget", "{total: 5, perYear: 6}")))
        .withMessageContaining("budget: must give one of total, perYear and perCommunity, and no other");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[] | outcomes must name one indicator or more",
      "[participaton] | outcomes[0] must name an indicator",
      "[participaton] | did you mean 'participation'?",
      "[trust among age:71+] | outcomes[0] must be among a group of the city, but is among 'age:71+'; did you mean 'age:70+'?",
      "[trust, trust] | outcomes[1] must not be named twice, but 'trust' is",
      "[trust, gapAge among sex:male] | outcomes[1] must be of the whole city"})
  void anOutcomeThatIsNotThereIsRefused(String outcomes, String refusal) {
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> scenario(Map.of("outcomes", outcomes)))
        .withMessageContaining(refusal);
  }

  @Test
  void whatIsAskedChangesNoRun() {
    assertThat(scenario(Map.of("outcomes", "[trust]", "matters", "{trust: 1}", "budget", "{total: 1}")).essence())
        .isEqualTo(scenario(Map.of()).essence());
  }

  private static Scenario scenario(Map<String, String> settings) {
    return ScenarioFile.read(BASELINE, settings).scenario();
  }
}
