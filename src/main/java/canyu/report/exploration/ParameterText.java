package canyu.report.exploration;

import canyu.parameter.Described;
import canyu.report.words.Labels;
import canyu.scenario.Parameters;

/** Parameters in words. */
record ParameterText(Labels labels) {

  /** The words of reports of explorations. */
  static final String BUNDLE = "exploration";

  /** The words of all parameters, which reports of calibrations need, too. */
  static final String PARAMETERS = "calibration";

  /** What a parameter is. */
  String about(String path) {
    return Parameters.numbers().stream().filter(each -> each.path().equals(path))
        .map(Described::about).map(labels::shipped).findFirst().orElse(path);
  }

  /** What it is, with its name. */
  String named(String path) {
    return labels.text("parameter.named", about(path), shortName(path));
  }

  /** The last word of its path. */
  String shortName(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
