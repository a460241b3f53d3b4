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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the package's description. */
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

    // Run a batch: the same with other seeds, each in a folder of its own.
    for (String seed : List.of("11", "12")) {
      Comparison other =
          ScenarioRun.run(informed.with("seed", seed), Output.into(study.resolve("results/" + seed)), quietly).comparison();
      other.compared().forEach(arm -> effects.put(arm + " " + seed, other.outcomes().get(0).effect(arm)));
    }
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
        "security", "platform", "security 11", "platform 11", "security 12", "platform 12");
    assertThat(effects.values()).allMatch(Effect::isDefined);
    assertThat(effects.get("platform 11")).as("another seed, other cities").isNotEqualTo(effects.get("platform"));
    assertThat(study.resolve("results/town/report.html")).exists();
    assertThat(study.resolve("results/village/report.html")).exists();
    assertThat(study.resolve("results/12/effects.csv")).exists();
  }
}
