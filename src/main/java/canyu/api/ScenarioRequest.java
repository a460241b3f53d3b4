package canyu.api;

import canyu.calibration.survey.CountedSurvey;
import canyu.parameter.ParameterException;
import canyu.report.terminal.CommandLineWord;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A scenario as it is asked for.
 *
 * @param file its YAML file
 * @param settings values that replace others, by path
 */
public record ScenarioRequest(Path file, Map<String, String> settings) {

  /** The path of the number of cities. */
  public static final String REPLICATES = "replicates";

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

  /**
   * Where the scenario comes from, so that it is known again when it has been edited: its file as it is seen from the
   * folder of its results, and all settings but how many cities there are.
   */
  String source(Path folder) {
    Path seenFrom = folder.toAbsolutePath().normalize();
    Path whole = file.toAbsolutePath().normalize();
    Path seen = Objects.equals(seenFrom.getRoot(), whole.getRoot()) ? seenFrom.relativize(whole) : whole;
    Map<String, String> others = new LinkedHashMap<>(settings);
    others.remove(REPLICATES);
    return CommandLineWord.quoted(seen.toString().replace('\\', '/')) + words(others);
  }

  /** The same with so many cities. */
  ScenarioRequest withReplicates(int cities) {
    return with(REPLICATES, Integer.toString(cities));
  }

  /** The command that gives the same results on any machine. */
  public String command() {
    return command("run");
  }

  /** The same for another command on a scenario. */
  String command(String name) {
    return "canyu " + name + " " + file.getFileName() + words(settings);
  }

  /** The file with what is changed in it, as words of a command line here. */
  public String words() {
    return CommandLineWord.quoted(file.toString().replace('\\', '/')) + words(settings);
  }

  private static String words(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(setting -> " --set " + CommandLineWord.quoted(setting.getKey() + "=" + setting.getValue()))
        .collect(Collectors.joining());
  }

  /** The name of the scenario: its file's, without the ending. */
  public String name() {
    return CommandLineWord.withoutEnding(file);
  }
}
