package canyu.exploration.emulator;

import org.apache.commons.math3.special.Erf;

/**
 * What is expected of something not tried.
 *
 * @param sd how far it may be off: a standard deviation; 0 where it is known
 */
public record NormalPrediction(double mean, double sd) {

  private static final double ROOT_2 = Math.sqrt(2);

  /** The chance that it is 0 or more. */
  public double chanceOfNoLess() {
    return sd > 0 ? 0.5 * Erf.erfc(-mean / sd / ROOT_2) : mean >= 0 ? 1 : 0;
  }

  /** The value that lies so many standard deviations above the mean. */
  public double at(double normal) {
    return mean + sd * normal;
  }
}
