package canyu.calibration.plan;

import canyu.scenario.draw.Prior;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What parts two neighbouring replies, as it was found.
 *
 * @param scale of the question
 * @param number of the cut point, from the lowest, which is 0
 * @param draws of the posterior; or the one estimate
 */
public record CutPoint(FittedScale scale, int number, double[] draws) {

  /** The question that it belongs to. */
  public String question() {
    return scale.question();
  }

  /** The reply below it. */
  public String below() {
    return scale.replies().get(number);
  }

  /** The reply above it. */
  public String above() {
    return scale.replies().get(number + 1);
  }

  /** What it is called. */
  public String name() {
    return question() + ": " + below() + " | " + above();
  }

  /** What is believed of it before the survey; its mean is what the survey's file says. */
  public Prior prior() {
    return scale.prior(number);
  }

  /** Where the survey's file has it. */
  public double given() {
    return scale.cuts().get(number);
  }

  /** Its mean after the survey. */
  public double mean() {
    return StatUtils.mean(draws);
  }

  /** Its standard deviation after the survey. */
  public double sd() {
    return Math.sqrt(StatUtils.variance(draws));
  }

  /** The level below which a part of the posterior lies; the part in per cent. */
  public double percentile(double part) {
    return StatUtils.percentile(draws, part);
  }
}
