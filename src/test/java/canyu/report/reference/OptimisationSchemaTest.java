package canyu.report.reference;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.Pinned;
import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The schema of questions for the best mixes is that of the code, and judges as the strict reader does. */
class OptimisationSchemaTest {

  private static final Path FILE = Path.of("src", "main", "resources", "canyu", "optimisation.schema.json");
  private static final SchemaValidator SCHEMA = new SchemaValidator(JsonSchema.ofOptimisations());

  private static final String RICH = """
      title: {en: "Which mix?", zh: "哪种组合？"}
      scenario: town.yaml
      weeks: 52
      choose:
        - awarenessCampaign
        - {measure: closedLoopFeedback, strength: [0.5, 1], start: {from: 1, to: 9, step: 4}}
        - {measure: {offlineEngagement: {ramp: 2}}, targets: [{}, {districts: [gusu]}]}
      objectives:
        - most: participation52
        - least: {outcome: cost}
        - nearest: {outcome: trust, to: 0.6}
      limits: {budget: {perYear: 1000}, outcomes: [{outcome: gapAge, atMost: statusQuo}]}
      robust: {reach: 0.5 points, in: 80 %}
      futures: {searched: 2, fresh: 3, cities: 2}
      runs: 40
      finalists: 3
      engine: nsga2
      seed: 7
      """;

  @Test
  @Tag("pinned")
  void theFileIsThatOfTheCode() throws IOException {
    Pinned.assertUpToDate(FILE, JsonSchema.ofOptimisations());
  }

  @Test
  void acceptsWhatIsRight() {
    assertThat(SCHEMA.accepts(ParameterFile.read(Path.of("scenarios", "optimise-suzhou.yaml")))).isTrue();
    assertThat(SCHEMA.accepts(question(RICH))).isTrue();
    assertThat(SCHEMA.accepts(question(RICH.replace("{reach: 0.5 points, in: 80 %}", "worstTenth")))).isTrue();
  }

  @Test
  void refusesWhatTheReaderRefuses() {
    assertThat(List.of(RICH.replace("runs: 40\n", ""), RICH.replace("engine: nsga2", "engine: nsga3"),
        RICH.replace("most: participation52", "best: participation52"), RICH.replace("measure: closed", "mesure: closed"),
        RICH.replace("- awarenessCampaign", "- awarenesCampaign"), RICH.replace("searched: 2", "searched: 1"),
        RICH.replace("title", "titel"), RICH.replace("nearest: {outcome: trust, to: 0.6}", "nearest: trust")))
        .allSatisfy(wrong -> assertThat(SCHEMA.accepts(question(wrong))).as(wrong).isFalse());
  }

  private static Node question(String text) {
    return ParameterFile.read("question.yaml", text);
  }
}
