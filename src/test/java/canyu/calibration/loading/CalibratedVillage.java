package canyu.calibration.loading;

import canyu.parameter.ParameterException;
import canyu.parameter.ParameterYaml;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A folder for the calibrations of a test, from which the shipped survey, frame and baseline are found. */
public record CalibratedVillage(Path folder) {

  /** A small and quick calibration of two parameters to two shares. */
  public static final String QUICK = """
      title: A village is asked
      scenario: ../scenarios/baseline.yaml
      survey: suzhou-survey.yaml
      respondents: {residents: 300, communitySize: 100, burnIn: 4}
      seed: 1
      errors: {designEffect: 1, discrepancy: 1}
      cost: {runs: 160, rounds: 2, minutes: 5, draws: 40, checks: 6, longer: 2}
      targets:
        willingness: {}
        data: {}
      parameters:
        participation.uBase: {}
        participation.vBase: {}
      """;

  /** The same with a scenario that carries one parameter along, and not fifty. */
  public static final String QUICKER = QUICK.replace("../scenarios/baseline.yaml", "quiet.yaml")
      .replace("uBase: {}", "uBase: {prior: \"U(0, 6)\"}").replace("vBase: {}", "vBase: {prior: \"U(-3, 3)\"}");

  /** A survey in which most are satisfied or dissatisfied, which no parameters of the model give. */
  public static final String CONTRADICTORY_SURVEY = """
      title: Most are satisfied or dissatisfied, and nobody is in between
      frame: suzhou-respondents.yaml
      respondents: 1402
      answers: {satisfied: 0.5, dissatisfied: 0.48, average: 0.02}
      """;

  /** A calibration to that survey, {@code contradiction.yaml}. */
  public static final String CONTRADICTION = """
      title: A village of two minds
      scenario: quiet.yaml
      survey: contradiction.yaml
      respondents: {residents: 1000, communitySize: 500, burnIn: 1}
      seed: 1
      errors: {designEffect: 1, discrepancy: 1}
      cost: {runs: 200, rounds: 2, minutes: 5, draws: 40, checks: 6, longer: 1}
      targets: {satisfaction: {}}
      parameters: {traits.satisfactionMean: {prior: "N(0.4, 0.5)"}}
      """;

  public static CalibratedVillage in(Path temporary) {
    try {
      return new CalibratedVillage(Files.createDirectories(temporary.resolve("calibration")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a scenario in which no parameter has a prior but one, and others may have other values. */
  public CalibratedVillage withQuietScenario(Map<String, String> settings) {
    String parameters = ParameterYaml.write(Map.of("parameters",
        ScenarioFile.read(Path.of("scenarios", "baseline.yaml"), settings).scenario().parameters()));
    write("quiet.yaml", parameters.replaceFirst("vConcern: (.*)", "vConcern: {value: $1, prior: \"U(1, 4)\"}"));
    return this;
  }

  public Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public LoadedCalibration load(String yaml) {
    return CalibrationFile.read(write("village.yaml", yaml), Optional.empty(), Map.of());
  }

  /** Everything that is said against a calibration, a line each; files are named as in the folder. */
  public String refusal(String yaml) {
    try {
      load(yaml);
      return "nothing";
    } catch (ParameterException refused) {
      return refused.getMessage().replace(folder.toString() + folder.getFileSystem().getSeparator(), "");
    }
  }
}
