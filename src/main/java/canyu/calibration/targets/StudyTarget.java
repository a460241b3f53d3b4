package canyu.calibration.targets;

import canyu.calibration.inference.problem.Statistic;
import canyu.study.ExpectedRange;
import canyu.study.Formula;
import canyu.study.Study;
import canyu.study.StudyStatistic;
import java.util.Arrays;

/**
 * A number of a published study that is to be met. Its published range is read as a 95 % interval of a normal
 * distribution, of the logarithm where it is a ratio: the target is the middle of the range, which is the published
 * value unless the range reaches further to one side than to the other.
 *
 * @param statistic the number of the statistic within the study, from 0
 * @param discrepancy how far the model may be wrong for reasons of design: a standard deviation, in the unit of the
 *     statistic
 */
public record StudyTarget(Study study, int statistic, double discrepancy) {

  /** How many standard deviations a 95 % interval is wide. */
  private static final double WIDTH = 3.92;
  private static final double HALF = 0.5;

  /** The study and the statistic, as files name them. */
  public String name() {
    return study.key() + " " + published().key();
  }

  /** What was published. */
  public StudyStatistic published() {
    return study.statistics().get(statistic);
  }

  /** Where the value should lie, from end to end. */
  public ExpectedRange range() {
    return published().range().orElseThrow();
  }

  /** What is to be met. */
  public double value() {
    return isRatio() ? Math.sqrt(range().low() * range().high()) : (range().low() + range().high()) / 2;
  }

  /** How well the study knows it: a standard deviation at the value to be met. */
  public double sd() {
    return isRatio() ? value() * StrictMath.log(range().high() / range().low()) / WIDTH
        : (range().high() - range().low()) / WIDTH;
  }

  /** What every run gives. */
  Statistic given() {
    return isRatio() ? Statistic.ratio(name()) : Statistic.number(name());
  }

  /**
   * What follows from what was counted in one city; NaN where that is not defined. Each side of a ratio is taken for half
   * a case larger, so that its logarithm is defined and hardly biased where a city has few cases (Anscombe 1948).
   */
  double of(double[] sums) {
    double value = published().formula().value(isRatio() ? Arrays.stream(sums).map(sum -> sum + HALF).toArray() : sums);
    return Double.isFinite(value) ? value : Double.NaN;
  }

  private boolean isRatio() {
    return published().formula() == Formula.RATIO;
  }
}
