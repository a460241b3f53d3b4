package canyu.api;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.CalibratedVillage;
import canyu.calibration.CalibrationResult;
import canyu.cli.Results;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.statistics.Effect;
import canyu.scenario.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the package's description. */
@Tag("slow")
class ApiExampleTest {

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

  @Test
  void theDescriptionOfThePackageShowsIt() throws IOException {
    String test = Files.readString(Path.of("src/test/java/canyu/api/ApiExampleTest.java"));
    String example = test.substring(test.indexOf(BEGIN) + BEGIN.length(), test.indexOf(END)).stripTrailing().stripIndent();

    assertThat(Files.readString(Path.of("src/main/java/canyu/api/package-info.java")).replaceAll("(?m)^ \\* ?", ""))
        .contains("<pre>{@code\n" + example + "\n}</pre>");
  }

  @Test
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
