package canyu.api;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.loading.CalibratedVillage;
import canyu.calibration.run.CalibrationResult;
import canyu.cli.Results;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.statistics.Effect;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example in the package's description, which the site shows, too. */
class ApiExampleTest {

  private static final Path PACKAGE = Path.of("src/main/java/canyu/api");
  private static final String BEGIN = "    // The example begins.\n";
  private static final String END = "    // The example ends.\n";

  private static Map<String, Effect> effects(Path study) throws IOException {
    // The example begins.
    Invocation quietly = Invocation.ofLibrary();
    ScenarioRequest town = ScenarioRequest.of(study.resolve("scenarios/town.yaml")).with("population.residents", "400");

    // Run a scenario, get effects.
    ScenarioRun.Written run = ScenarioRun.run(town, Output.into(study.resolve("results/town")), quietly);
    Comparison comparison = run.comparison();
    Map<String, Effect> effects = new LinkedHashMap<>();
    comparison.compared().forEach(arm -> effects.put(arm, comparison.outcomes().get(0).effect(arm)));

    // Calibrate, and let cities draw from what was found.
    CalibrationRun calibration = CalibrationRun.read(CalibrationRequest.of(study.resolve("calibration/village.yaml")),
        Output.into(study.resolve("results/village")), quietly);
    CalibrationResult found = calibration.calibrate();
    ScenarioRequest informed = calibration.isUsable(found)
        ? town.with("parameters.posterior", study.resolve("results/village/posterior.csv").toString()) : town;

    // Run a batch: a table of experiments, here of other seeds, and what came of each.
    Path seeds = Files.writeString(study.resolve("seeds.csv"), "seed,arm\n11,platform\n12,platform\n");
    BatchRun.read(new BatchRequest(informed, seeds), Output.into(study.resolve("results/seeds")), quietly).run().rows()
        .forEach(row -> effects.put("row " + row.number(), row.effects().values().iterator().next()));
    // The example ends.
    return effects;
  }

  private static String example() throws IOException {
    String test = Files.readString(Path.of("src/test/java/canyu/api/ApiExampleTest.java"));
    return test.substring(test.indexOf(BEGIN) + BEGIN.length(), test.indexOf(END)).stripTrailing().stripIndent();
  }

  private static String description() throws IOException {
    return Files.readString(PACKAGE.resolve("package-info.java")).replaceAll("(?m)^ \\* ?", "");
  }

  @Test
  void theDescriptionOfThePackageShowsIt() throws IOException {
    assertThat(description()).contains("<pre>{@code\n" + example() + "\n}</pre>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/site/markdown/library.md", "src/site/zh_CN/markdown/library.md"})
  void theSiteShowsIt(Path page) throws IOException {
    assertThat(Files.readString(page)).contains("```java\n" + example() + "\n```\n");
  }

  @Test
  void theDescriptionNamesWhateverOneCanAskFor() throws IOException {
    List<String> asked = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(PACKAGE, "*{Run,Merge,Request}.java")) {
      for (Path file : files) {
        String name = file.getFileName().toString().replace(".java", "");
        if (Files.readString(file).matches("(?s).*\\npublic (final class|record) " + name + "\\b.*")) {
          asked.add(name);
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(15)
        .allSatisfy(name -> assertThat(description()).containsPattern("@link\\s+canyu\\.api\\." + name + "}"));
  }

  @Test
  @Tag("slow")
  void itRunsCalibratesAndRunsABatch(@TempDir Path study) throws IOException {
    ScenarioFolder.in(study).write("town.yaml", Results.TOWN);
    CalibratedVillage.in(study).withQuietScenario(Map.of()).write("village.yaml", CalibratedVillage.QUICKER);

    Map<String, Effect> effects = effects(study);

    assertThat(effects).containsOnlyKeys(
        "security", "platform", "row 1", "row 2");
    assertThat(effects.values()).allMatch(Effect::isDefined);
    assertThat(effects.get("row 1")).as("another seed, other cities").isNotEqualTo(effects.get("platform"));
    assertThat(study.resolve("results/town/report.html")).exists();
    assertThat(study.resolve("results/village/report.html")).exists();
    assertThat(study.resolve("results/seeds/outcomes.csv")).exists();
  }
}
