package canyu.api;

import canyu.report.terminal.CommandLineWord;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A calibration and a scenario that draws from it, to be done under every assumption of how age and education go together.
 *
 * @param calibration without an assumption of its own
 */
public record DependenceRequest(CalibrationRequest calibration, ScenarioRequest scenario) {

  /** The options of what can be changed in the scenario, by path. */
  private static final Map<String, String> OPTIONS = Map.of(
      "population.residents", "--city-residents", "time.weeks", "--weeks", "replicates", "--replicates");

  /** @throws IllegalArgumentException if something is changed in the scenario that no option of the command changes */
  public DependenceRequest {
    if (!OPTIONS.keySet().containsAll(scenario.settings().keySet())) {
      throw new IllegalArgumentException(
          "of the scenario can change only " + OPTIONS.keySet() + ", but do " + scenario.settings().keySet());
    }
  }

  /** The command that gives the same results on any machine. */
  String command() {
    Map<String, String> options = new LinkedHashMap<>();
    scenario.settings().forEach((path, value) -> options.put(OPTIONS.get(path), value));
    return "canyu compare-dependence " + CommandLineWord.inFolder(calibration.file()) + " "
        + CommandLineWord.inFolder(scenario.file()) + calibration.words() + CommandLineWord.options(options);
  }
}
