package canyu.calibration.targets;

import org.apache.commons.math3.stat.StatUtils;

/**
 * What the model, run with draws of the posterior, gives for a number of a published study.
 *
 * @param mean of the values in the runs
 * @param low the value below which one run in twenty is
 * @param high the value above which one run in twenty is
 * @param z how far the value to be met is from the mean, in standard errors of the study, its discrepancy included
 */
public record StudyPrediction(StudyTarget target, double mean, double low, double high, double z) {

  private static final double LOW = 5;
  private static final double HIGH = 95;

  /**
   * What cities give for a number of a study.
   *
   * @param values one a city
   */
  public static StudyPrediction of(StudyTarget target, double[] values) {
    double mean = StatUtils.mean(values);
    double error = StrictMath.hypot(target.sd(), target.discrepancy());
    return new StudyPrediction(target, mean, StatUtils.percentile(values, LOW), StatUtils.percentile(values, HIGH),
        (target.value() - mean) / error);
  }

  /** Whether the mean lies in the published range. */
  public boolean isInside() {
    return target.range().contains(mean);
  }
}
