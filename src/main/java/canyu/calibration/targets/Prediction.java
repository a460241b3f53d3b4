package canyu.calibration.targets;

import canyu.calibration.survey.Question;
import canyu.calibration.survey.Subgroup;
import canyu.calibration.survey.Wave;
import canyu.indicator.Reply;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What the model, run with draws of the posterior, gives for an answer of the survey.
 *
 * @param subgroup among whom it is counted, and in which survey
 * @param since the earlier survey, if the change since then is the target and not the share
 * @param name of the answer, and among whom it is counted if not among everybody
 * @param printed the share in the survey, or its change
 * @param mean of the shares in the runs
 * @param low the share below which one run in twenty is
 * @param high the share above which one run in twenty is
 * @param z how far the printed share is from the mean, in standard errors of the survey: sampling, rounding and
 *     discrepancy, but neither parameters nor luck; a wide posterior excuses nothing
 * @param heldOut whether the answer was kept from the calibration
 * @param follows whether its share follows from those of the other answers
 */
public record Prediction(Question question, Subgroup subgroup, Optional<Wave> since, Reply answer, String name, double printed, double mean,
    double low, double high, double z, boolean heldOut, boolean follows) {

  private static final double LOW = 5;
  private static final double HIGH = 95;

  /**
   * The prediction of one answer.
   *
   * @param shares in the runs
   * @param errors variance of the printed share through sampling, rounding and discrepancy
   */
  static Prediction of(AskedQuestion asked, Reply answer, double[] shares, double errors, boolean keepingBack) {
    double printed = asked.target(answer);
    double mean = StatUtils.mean(shares);
    boolean follows = !asked.free().contains(answer);
    boolean heldOut = keepingBack && asked.heldOut().contains(answer);
    return new Prediction(asked.question(), asked.subgroup(), asked.since().map(before -> before.subgroup().wave()), answer, asked.name(answer), printed, mean,
        StatUtils.percentile(shares, LOW), StatUtils.percentile(shares, HIGH),
        (printed - mean) / Math.sqrt(errors), heldOut, follows);
  }

  /** How far the mean is from what was printed, as a share. */
  public double miss() {
    return Math.abs(printed - mean);
  }
}
