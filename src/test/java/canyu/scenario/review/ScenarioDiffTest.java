package canyu.scenario.review;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.loading.ScenarioFolder;
import canyu.scenario.review.ScenarioDiff.Difference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In what two scenarios differ once everything is filled in. */
class ScenarioDiffTest {

  private static final String TOWN = """
      title: A town
      arms:
        platform: [participationPlatform, dataSecurity]
      """;

  private ScenarioFolder scenarios;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    scenarios = ScenarioFolder.in(temporary);
  }

  private List<Difference> differences(String a, String b) {
    return ScenarioDiff.between(scenarios.load(a), scenarios.load(b)).differences();
  }

  private static Difference difference(String path, String a, String b) {
    return new Difference(path, Optional.ofNullable(a), Optional.ofNullable(b));
  }

  @Test
  void whatIsTheSameInOtherWordsDoesNotDiffer() {
    assertThat(differences(TOWN, TOWN)).isEmpty();
    assertThat(differences(TOWN, """
        arms:
          platform:
            - participationPlatform: {usability: 0.70, from: 1, target: {}}
            - dataSecurity:
        parameters: {attitudes: {relax: {value: 0.06, source: assumed, note: "as I think"}}}
        levers: {closedLoop: 35e-2}
        title: A town
        """)).isEmpty();
  }

  /** Everything in which a question itself can differ. */
  @Test
  void aQuestionDiffersInWhatItAsks() {
    assertThat(differences("""
        question: Before?
        start: 2027-01-04
        outcomes: [trust, participation52]
        matters: {trust: 0.01}
        budget: {total: 500000}
        scale: {residents: 86000}
        arms:
          a: [dataSecurity: {when: {indicator: trust, below: 0.5}}]
          b: {extends: a, add: [informationDisclosure: {phases: [{from: 3}, {from: 10}]}]}
        """, """
        question: After?
        start: 2027-01-11
        compareWith: a
        outcomes: [trust]
        matters: {trust: 0.02}
        budget: {perYear: 300000}
        scale: {residents: 90000}
        arms:
          a: [dataSecurity: {when: {indicator: concern, below: 0.5, for: 3}}]
          b: {extends: a, add: [informationDisclosure: {phases: [{from: 5}, {from: 10}]}]}
        """)).contains(difference("question", "Before?", "After?"), difference("start", "2027-01-04", "2027-01-11"),
            difference("compareWith", null, "a"), difference("outcomes", "[trust, participation52]", "[trust]"),
            difference("matters.trust", "0.01", "0.02"), difference("budget.total", "500000", null),
            difference("budget.perYear", null, "300000"), difference("scale.residents", "86000", "90000"),
            difference("arms.a.dataSecurity.when.indicator", "trust", "concern"),
            difference("arms.a.dataSecurity.when.for", "1", "3"),
            difference("arms.b.informationDisclosure.phases[0].from", "3 (2027-01-18)", "5 (2027-02-08)"));
  }

  @Test
  void valuesAreNamedByTheirPaths() {
    assertThat(differences(TOWN, """
        title: Another
        population: {residents: 3000}
        parameters: {attitudes: {relax: 0.05}}
        levers: {closedLoop: 0.5}
        arms:
          platform: [participationPlatform, {dataSecurity: {target: {districts: [gusu, wuzhong]}}}]
        """)).containsExactly(
        difference("title", "A town", "Another"),
        difference("population.residents", "20000", "3000"),
        difference("levers.closedLoop", "0.35", "0.5"),
        difference("parameters.attitudes.relax", "0.06", "0.05"),
        difference("arms.platform.dataSecurity.target.districts", "[]", "[gusu, wuzhong]"));
  }

  @Test
  void armsAreAddedRemovedAndChanged() {
    assertThat(differences(TOWN, """
        title: A town
        arms:
          platform: [{dataSecurity: {security: 0.8}}, legalProtection]
          new: [dataSecurity, dataSecurity]
        """)).containsExactly(
        difference("arms.platform", "participationPlatform, dataSecurity", "dataSecurity, legalProtection"),
        difference("arms.platform.dataSecurity.security", "0.9", "0.8"),
        difference("arms.new", null, "dataSecurity, dataSecurity[2]"));
    assertThat(differences(TOWN, "title: A town"))
        .containsExactly(difference("arms.platform", "participationPlatform, dataSecurity", null));
  }

  @Test
  void theOrderOfArmsIsADifferenceSinceResultsFollowIt() {
    assertThat(differences("arms: {a: [], b: []}", "arms: {b: [], a: []}"))
        .containsExactly(difference("order", "a, b", "b, a"));
  }

  @Test
  void theFrameCountsByWhatItHolds() {
    String frame = "population: {frame: ../calibration/suzhou-respondents.yaml}";

    assertThat(differences("seed: 2019", frame).stream().map(Difference::path))
        .contains("population.frame", "frame.title")
        .anyMatch(path -> path.startsWith("frame.people.")).noneMatch(path -> path.equals("frame.note"));
  }

  @Test
  void priorsCountOnlyWhereTheyAreDrawnFrom() {
    String prior = """
        parameters: {attitudes: {relax: {value: 0.06, source: literature, prior: "U(0.02, 0.07)"}}}
        """;

    assertThat(differences("title: a", "title: a\n" + prior)).isEmpty();
    assertThat(differences("title: a\nuncertainty: {}", "title: a\nuncertainty: {}\n" + prior))
        .containsExactly(difference("parameters.attitudes.relax.prior", "U(0.02, 0.12)", "U(0.02, 0.07)"));
  }

  @Test
  void scenariosThatShipDiffer() {
    LoadedScenario glassDoor = ScenarioFile.read(Path.of("scenarios", "glass-door.yaml"), Map.of());
    LoadedScenario suzhou = ScenarioFile.read(Path.of("scenarios", "suzhou-2019.yaml"), Map.of());

    assertThat(ScenarioDiff.between(glassDoor, glassDoor).differences()).isEmpty();
    assertThat(ScenarioDiff.between(glassDoor, suzhou).differences()).extracting(Difference::path)
        .contains("title", "question", "arms.disclosure", "arms.everything", "replicates", "uncertainty.citiesPerDraw")
        .doesNotContain("seed");
  }
}
