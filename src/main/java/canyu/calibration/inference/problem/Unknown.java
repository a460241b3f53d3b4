package canyu.calibration.inference.problem;

import canyu.scenario.draw.Prior;

/**
 * A parameter that is not known.
 *
 * @param name of the parameter
 * @param prior what is believed before the observation
 * @param nuisance whether the observation is not expected to say anything about it: it varies with every run and enters
 *     the emulator on its own, so that those that are fitted make up for it; the posterior is joint
 */
public record Unknown(String name, Prior prior, boolean nuisance) {

  /** A parameter to be fitted. */
  public static Unknown fitted(String name, Prior prior) {
    return new Unknown(name, prior, false);
  }

  /** A parameter that varies with every run without being fitted. */
  public static Unknown nuisance(String name, Prior prior) {
    return new Unknown(name, prior, true);
  }
}
