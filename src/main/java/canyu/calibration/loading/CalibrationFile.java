package canyu.calibration.loading;

import canyu.calibration.plan.Calibration;
import canyu.parameter.Binder;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.scenario.table.Shipped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a calibration: its file, one of the readings the file offers, and what the command line changes. */
public final class CalibrationFile {

  private CalibrationFile() {}

  /**
   * Reads and checks a calibration, its survey and its scenario.
   *
   * @param reading the name of a reading that the file offers, if not the usual one is meant
   * @param settings values that replace others, by path, such as {@code cost.runs} to {@code 500}
   * @throws ParameterException saying everything that is wrong, by file and line
   */
  public static LoadedCalibration read(Path file, Optional<String> reading, Map<String, String> settings) {
    Node.Mapping tree = Shipped.read(file);
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      tree = tree.withValue(setting.getKey(), setting.getValue(), "the command line");
    }
    Calibration written = Binder.bind(tree, Calibration.class);
    refuseAllThatIsWrong(file, tree, written);
    return reading.isEmpty()
        ? Loading.of(file, tree, written, Optional.empty())
        : Loading.of(file, tree, under(reading.get(), written, tree), reading);
  }

  /** Readings that are not chosen must be right as well. */
  private static void refuseAllThatIsWrong(Path file, Node.Mapping tree, Calibration written) {
    List<Problem> problems = new ArrayList<>();
    for (String name : written.readings().keySet()) {
      try {
        Loading.of(file, tree, written.under(name), Optional.of(name));
      } catch (ParameterException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
  }

  private static Calibration under(String reading, Calibration written, Node.Mapping tree) {
    if (!written.readings().containsKey(reading)) {
      throw new ParameterException(tree.keyOrigin("readings"), "there is no reading '" + reading + "'"
          + Names.closest(reading, written.readings().keySet()).map(close -> "; did you mean '" + close + "'?")
              .orElse("; there are " + String.join(", ", written.readings().keySet())));
    }
    return written.under(reading);
  }
}
