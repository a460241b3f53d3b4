package canyu.calibration;

import canyu.calibration.inference.problem.Statistic;
import canyu.study.Range;
import canyu.study.Study;

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

  /** The study and the statistic, as files name them. */
  public String name() {
    return study.key() + " " + published().key();
  }

  /** What was published. */
  public canyu.study.Statistic published() {
    return study.statistics().get(statistic);
  }

  /** Where the value should lie, from end to end. */
  public Range range() {
    return published().range().orElseThrow();
  }

  /** What is to be met. */
  public double value() {
    return published().ratio() ? Math.sqrt(range().low() * range().high()) : (range().low() + range().high()) / 2;
  }

  /** How well the study knows it: a standard deviation at the value to be met. */
  public double sd() {
    return published().ratio() ? value() * StrictMath.log(range().high() / range().low()) / WIDTH
        : (range().high() - range().low()) / WIDTH;
  }

  /** What every run gives. */
  Statistic given() {
    return published().ratio() ? Statistic.ratio(name()) : Statistic.number(name());
  }

  /** What a city gave; NaN where that is not defined, as for a ratio of which a part is 0. */
  double defined(double measured) {
    boolean defined = Double.isFinite(measured) && (!published().ratio() || measured > 0);
    return defined ? measured : Double.NaN;
  }
}
