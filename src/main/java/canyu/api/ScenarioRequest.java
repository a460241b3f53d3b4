package canyu.api;

import canyu.calibration.CountedSurvey;
import canyu.parameter.ParameterException;
import canyu.scenario.LoadedScenario;
import canyu.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A scenario as it is asked for.
 *
 * @param file its YAML file
 * @param settings values that replace others, by path
 */
public record ScenarioRequest(Path file, Map<String, String> settings) {

  /** A scenario as its file has it. */
  public static ScenarioRequest of(Path file) {
    return new ScenarioRequest(file, Map.of());
  }

  /** The same with one value more replaced, if there is one to replace it. */
  public ScenarioRequest with(String path, String value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(settings);
    more.put(path, value);
    return new ScenarioRequest(file, more);
  }

  /**
   * Reads the scenario with all that its report needs: whatever is read can be run.
   *
   * @throws ParameterException saying everything that is wrong, by file and line
   */
  public LoadedScenario read() {
    LoadedScenario loaded = ScenarioFile.read(file, settings);
    ScenarioFile.survey(loaded).ifPresent(CountedSurvey::of);
    return loaded;
  }

  /** The command that gives the same results on any machine. */
  public String command() {
    return "canyu run " + file.getFileName() + settings.entrySet().stream()
        .map(setting -> " --set " + CommandLineWord.quoted(setting.getKey() + "=" + setting.getValue()))
        .collect(Collectors.joining());
  }

  /** The name of the scenario: its file's, without the ending. */
  public String name() {
    return CommandLineWord.withoutEnding(file);
  }
}
