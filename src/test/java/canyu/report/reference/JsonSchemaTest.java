package canyu.report.reference;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.Pinned;
import canyu.countermeasure.Countermeasure;
import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import canyu.parameter.ParameterYaml;
import canyu.parameter.Variants;
import canyu.scenario.event.Event;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema of scenarios is that of the code, and judges as the strict reader does. */
class JsonSchemaTest {

  private static final Path FILE = Path.of("src", "main", "resources", "canyu", "scenario.schema.json");
  private static final SchemaValidator SCHEMA = new SchemaValidator(JsonSchema.text());
  private static final int MUTATIONS = 300;
  private static final int FEW_MUTATIONS = 30;

  /** What can only be said of several values together, or of other files. */
  private static final Pattern BEYOND_A_SCHEMA = Pattern.compile(String.join("|", "must lie within the",
      "may match nobody", "which is not in the population frame", "must not be before", "must be numbers from 1 to",
      "must stand without", "must name an indicator",
      "must name one indicator", "must not be named twice", "must be among", "must be of the whole city", "must give one of", "must fill at least", "sum to", "no such file", "file not found",
      "must give .* a level between", "every arm needs a name", "without a 'value'", "replicates must be \\d+ or more", "narrower priors",
      "prior must", "names a file that cannot be"));

  private static final String RICH = """
      title: A town
      currency: CNY
      population: {residents: {value: 20000, source: assumed, note: a note}, communitySize: 500}
      time: {burnIn: 4, weeks: 40, recordCity: 4}
      replicates: 4
      outcomes: [trust among age:70+, participation]
      matters: {trust: 0.01, participation52: {value: 0.002, source: assumed}}
      budget: {perYear: 1000}
      precision: {indicator: trust, halfWidth: 0.01, atMost: 40}
      uncertainty: {citiesPerDraw: 2}
      seed: -12
      levers: {closedLoop: {value: 0.5, source: assumed}, capacityGovernment: 40}
      parameters:
        attitudes: {relax: 0.02, social: {value: 0.01, prior: "U(0, 0.5)"}}
        issues: {agencyShares: {government: 0.3, enterprise: {value: 0.1, source: assumed}}}
      arms:
        platform: [participationPlatform, {dataSecurity: {from: 3, until: 9, ramp: 2.0, strength: 1}}]
        "odd: name":
          - awarenessCampaign: {intensity: {value: 0.4, source: assumed}, target: {communities: [1, 2]}}
          - levers: {set: {closedLoop: 0.4}, cost: {setUp: 4}}
          - dataSupervision:
      events:
        - incident: {week: 4, severity: 0.5, known: true, where: {districts: [gusu]}}
        - leverShift: {week: 4, until: 6, lever: closedLoop, level: 0.5}
      """;

  @TempDir
  private Path temporary;

  @Test
  @Tag("pinned")
  void theFileIsThatOfTheCode() throws IOException {
    Pinned.assertUpToDate(FILE, JsonSchema.text());
  }

  @Test
  void definesEveryCountermeasureAndEvent() {
    Node.Mapping schema = ParameterFile.read("schema", JsonSchema.text());

    assertThat(Stream.of(Countermeasure.class, Event.class).flatMap(kinds -> Variants.of(kinds).keySet().stream()))
        .allSatisfy(name -> assertThat(schema.at("definitions." + name + ".description")).isPresent());
  }

  @Test
  void acceptsEveryScenarioThatShips() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".yaml") && !file.getFileName().toString().startsWith("optimise-")))
          .isNotEmpty().allMatch(file -> SCHEMA.accepts(ParameterFile.read(file)));
    }
    assertThat(SCHEMA.accepts(ParameterFile.read("rich", RICH))).isTrue();
    assertThat(refusal(ParameterFile.read("rich", RICH))).isEmpty();
  }

  @Test
  void refusesWhatTheReaderRefuses() {
    assertThat(List.of("tilte: a", "population: {residents: 20.7}", "population: {residents: \"5000\"}", "time:",
        "replicates: 0", "levers: {closedLoop: 1.2}", "levers: {closdLoop: 0.2}", "arms: []", "arms: {a: }",
        "arms: {a: [levers]}", "arms: {a: [{dataSecurity: {}, levers: {}}]}", "arms: {a: [dataSecuriti]}",
        "arms: {a: [{dataSecurity: {security: {source: assumed}}}]}", "events: [{incident: {week: 4}}]", "events: {}",
        "events: [incident]", "precision: {atMost: 4}", "parameters: {attitudes: {relax: {value: 3}}}", "title: [a]",
        "events: [{leverShift: {week: 4, lever: closdLoop, level: 1}}]", "seed: 1.5", "title:"))
        .allSatisfy(yaml -> {
          assertThat(refusal(ParameterFile.read("wrong", yaml))).as("the reader on %s", yaml).isNotEmpty();
          assertThat(SCHEMA.accepts(ParameterFile.read("wrong", yaml))).as("the schema on %s", yaml).isFalse();
        });
  }

  @Test
  void judgesMutatedScenariosAsTheReaderDoes() {
    judges(FEW_MUTATIONS);
  }

  @Test
  @Tag("slow")
  void judgesManyMutatedScenariosAsTheReaderDoes() {
    judges(MUTATIONS);
  }

  private void judges(int mutations) {
    Random random = new Random(7);
    List<Node.Mapping> whole = List.of(ParameterFile.read("rich", RICH), ParameterFile.read("rich", RICH),
        ParameterFile.read(Path.of("scenarios", "data-breach.yaml")),
        ParameterFile.read(Path.of("scenarios", "offline-elders.yaml")));
    int refused = 0;
    for (int i = 0; i < mutations; i++) {
      Node mutated = new TreeMutation(random).of(whole.get(i % whole.size()));
      String refusal = refusal(mutated);
      refused += refusal.isEmpty() ? 0 : 1;
      if (SCHEMA.accepts(mutated)) {
        assertThat(refusal.lines().filter(line -> !BEYOND_A_SCHEMA.matcher(line).find()))
            .as("accepted by the schema:%n%s", ParameterYaml.write(mutated)).isEmpty();
      } else {
        assertThat(refusal).as("refused by the schema:%n%s", ParameterYaml.write(mutated)).isNotEmpty();
      }
    }
    assertThat(refused).isBetween(mutations / 2, mutations - mutations / 30);
  }

  /** What the reader says against a scenario; empty if nothing. */
  private String refusal(Node tree) {
    Path file = ScenarioFolder.in(temporary).write("town.yaml", ParameterYaml.write(tree));
    try {
      ScenarioFile.read(file, Map.of());
      return "";
    } catch (ParameterException refused) {
      return refused.getMessage();
    }
  }
}
