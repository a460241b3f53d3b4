package canyu.gui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.indicator.Indicator;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the charts of the window show first. */
class ChartSubjectTest {

  private static LoadedScenario town(Map<String, String> settings) {
    return ScenarioFile.read(Path.of("scenarios/baseline.yaml"), settings);
  }

  @Test
  void whatAQuestionIsAboutComesFirst() {
    assertThat(ChartSubject.of(town(Map.of("outcomes", "[trust among age:70+, gapAge, trust]"))))
        .startsWith(ChartSubject.of(Indicator.TRUST), ChartSubject.of(Indicator.GAP_AGE), ChartSubject.of(Indicator.PARTICIPATION))
        .containsExactlyInAnyOrderElementsOf(ChartSubject.all());
  }

  @Test
  void whereNothingIsAskedTheMostTellingComeFirst() {
    assertThat(ChartSubject.of(town(Map.of()))).isEqualTo(ChartSubject.all());
  }
}
