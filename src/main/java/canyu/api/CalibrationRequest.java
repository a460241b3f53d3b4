package canyu.api;

import canyu.calibration.loading.CalibrationFile;
import canyu.calibration.loading.LoadedCalibration;
import canyu.parameter.Names;
import canyu.report.terminal.CommandLineWord;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A calibration as it is asked for.
 *
 * @param file its YAML file
 * @param changes what is other than in the file
 * @param reading one of the readings that the file offers
 * @param keepingBack whether the answers that can be held out are
 * @param force whether the posterior is written, and used, even if it has not converged
 */
public record CalibrationRequest(
    Path file, Map<Change, String> changes, Optional<String> reading, boolean keepingBack, boolean force) {

  /** What can be changed, each under the name of its option. */
  public enum Change {
    ENGINE("engine"),
    RUNS("cost.runs"),
    MINUTES("cost.minutes"),
    RESIDENTS("respondents.residents"),
    SEED("seed"),
    DEPENDENCE("respondents.dependence");

    private final String path;

    Change(String path) {
      this.path = path;
    }
  }

  /** A calibration as its file has it. */
  public static CalibrationRequest of(Path file) {
    return new CalibrationRequest(file, Map.of(), Optional.empty(), false, false);
  }

  /** The same with one value more changed, if there is one to change it to. */
  public CalibrationRequest with(Change change, String value) {
    if (value == null) {
      return this;
    }
    Map<Change, String> more = new EnumMap<>(Change.class);
    more.putAll(changes);
    more.put(change, value);
    return new CalibrationRequest(file, more, reading, keepingBack, force);
  }

  /**
   * Reads the calibration.
   *
   * @throws canyu.parameter.ParameterException saying everything that is wrong, by file and line
   */
  public LoadedCalibration read() {
    Map<String, String> settings = new LinkedHashMap<>();
    changes.forEach((change, value) -> settings.put(change.path, value));
    return CalibrationFile.read(file, reading, settings);
  }

  /** The command that calibrates in the same way on any machine. */
  String command() {
    return "canyu calibrate " + file.getFileName() + (keepingBack ? " --hold-out" : "") + words();
  }

  /** The options that decide what is found, as one would type them. */
  String words() {
    Map<String, String> options = new LinkedHashMap<>();
    for (Change change : Change.values()) {
      options.put("--" + Names.camel(change), changes.get(change));
    }
    options.put("--reading", reading.orElse(null));
    return CommandLineWord.options(options) + (force ? " --force" : "");
  }
}
