package canyu.exploration.optimisation.objective;

import java.util.Arrays;

/**
 * How good a mix is.
 *
 * @param gains by objective, the larger the better
 * @param slacks by limit, how far it is kept; below 0 where it is broken
 */
public record MixScore(double[] gains, double[] slacks) {

  /** Whether no limit is broken, and every objective is defined. */
  public boolean allowed() {
    return Arrays.stream(slacks).allMatch(slack -> slack >= 0) && Arrays.stream(gains).noneMatch(Double::isNaN);
  }
}
