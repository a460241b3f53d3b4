package canyu.report.exploration.parts;

import canyu.parameter.Described;
import canyu.report.words.Labels;
import canyu.scenario.draw.Parameters;

/** Parameters in words. */
public record ParameterText(Labels labels) {

  /** The words of reports of explorations. */
  public static final String BUNDLE = "exploration";

  /** The words of all parameters, which reports of calibrations need, too. */
  public static final String PARAMETERS = "calibration";

  /** What a parameter is. */
  public String about(String path) {
    return Parameters.numbers().stream().filter(each -> each.path().equals(path))
        .map(Described::about).map(labels::shipped).findFirst().orElse(path);
  }

  /** What it is, with its name. */
  public String named(String path) {
    return labels.text("parameter.named", about(path), shortName(path));
  }

  /** The last word of its path. */
  public String shortName(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
