package canyu.calibration.plan;

import canyu.calibration.inference.problem.Unknown;
import canyu.parameter.Described;

/**
 * A parameter that varies between runs.
 *
 * @param described what it is, at its path below {@code parameters}
 * @param value that the scenario has for it
 * @param prior what is believed before the survey, in words
 * @param unknown the same for the engine; carried if the survey is not expected to identify it
 */
public record Parameter(Described described, double value, String prior, Unknown unknown) {

  /** Its path below {@code parameters}. */
  public String path() {
    return described.path();
  }

  /** Whether it is to be found, and not only carried along. */
  public boolean fitted() {
    return !unknown.nuisance();
  }
}
