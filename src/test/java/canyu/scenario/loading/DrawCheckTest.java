package canyu.scenario.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every draw that the cities of a scenario take is tried before any of them lives. */
class DrawCheckTest {

  private ScenarioFolder scenarios;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    scenarios = ScenarioFolder.in(temporary);
  }

  @Test
  void drawsThatBreakARuleAreNamedWithTheirPriors() {
    String refusal = scenarios.refusal("""
        replicates: 8
        uncertainty: {citiesPerDraw: 1}
        parameters:
          attitudes:
            relax: {value: 0.03, prior: "U(0.9, 1)", source: assumed}
            social: {value: 0.02, prior: "U(0.5, 1)", source: assumed}
        """);

    assertThat(refusal).startsWith("town.yaml:5: parameters.attitudes.relax must leave relax + social at most 1, but"
        + " they sum to 1.").endsWith(" in draws 0, 1, 2, 3, 4 and 3 more of 8, which take relax from U(0.9, 1)"
        + " (town.yaml:5), social from U(0.5, 1) (town.yaml:6); narrower priors, or other draws, would be right");
    assertThat(refusal.lines()).hasSize(1);
  }

  @Test
  void aFixedValueThatDrawsOfAnotherBreakIsRefusedWhereItStands() {
    assertThat(scenarios.refusal("""
        replicates: 6
        uncertainty: {}
        parameters:
          service:
            lossToGain: 10
        """)).startsWith("town.yaml:5: parameters.service.lossToGain must not make a loss larger than 1, but does")
        .contains(" of 3, which take gain from U(0.03, 0.2) (", "baseline.yaml:");
  }

  @Test
  void onlyDrawsThatAreTakenCount() {
    String narrow = """
        seed: 3
        replicates: 2
        uncertainty: {citiesPerDraw: 1}
        parameters: {attitudes: {relax: {value: 0.03, prior: "U(0, 0.99)", source: assumed}}}
        """;

    assertThat(scenarios.refusal(narrow)).isEqualTo("nothing");
    assertThat(scenarios.refusal(narrow + "precision: {halfWidth: 1, atMost: 200}\n"))
        .as("precision may add cities")
        .contains("relax must leave relax + social at most 1", " of 200, which take relax from U(0, 0.99)");
  }

  @Test
  void rowsOfAPosteriorThatBreakARuleAreNamed() {
    scenarios.write("draws.csv", "attitudes.relax,attitudes.social\n0.1,0.1\n0.9,0.9\n");

    assertThat(scenarios.refusal("""
        replicates: 10
        parameters: {posterior: draws.csv}
        """)).startsWith("draws.csv:3: parameters.attitudes.relax must leave relax + social at most 1, but they sum to"
        + " 1.8 in draws ").contains(" of 5, which take relax from ", "draws.csv:3, social from ");
  }

  @Test
  void wholeNumbersAreDrawnAsWholeNumbers() {
    LoadedScenario loaded = scenarios.load("""
        replicates: 20
        uncertainty: {citiesPerDraw: 1}
        parameters: {service: {patience: {value: 8, prior: "U(4, 12)", source: assumed}}}
        """);

    assertThat(IntStream.range(0, 20).map(city -> loaded.ofReplicate(city).parameters().processes().service().patience()))
        .allMatch(weeks -> weeks >= 4 && weeks <= 12).hasSizeGreaterThan(10);
    assertThat(IntStream.range(0, 20).map(city -> loaded.ofReplicate(city).parameters().processes().service().patience())
        .distinct().count()).isGreaterThan(3);
  }

  @Test
  void aPriorThatIsNotDrawnIsCheckedAsWell() {
    assertThat(scenarios.refusal("""
        parameters:
          traits:
            common: {value: 0.5, prior: "U(20, 80)", source: assumed}
            attitudeSd: {value: 0.8, prior: "N(0, 1) in [2, 1]", source: assumed}
        """)).isEqualTo("""
        town.yaml:3: parameters.traits.common.prior must lie within the range of the parameter, at least in part, but is \
        'U(20, 80)'; the parameter itself must be between 0 and 1
        town.yaml:4: parameters.traits.attitudeSd.prior must be cut off to an interval [from, to] with from below to, \
        but is 'N(0, 1) in [2, 1]'; the parameter itself must be between 0 and 5""");
  }
}
