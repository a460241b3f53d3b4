package canyu.calibration.dependence;

import canyu.calibration.inference.diagnostics.UnknownDiagnostics;
import canyu.calibration.plan.Dependence;

/**
 * How far the posterior mean of a parameter moves between the two assumptions that part it most.
 *
 * @param parameter its path
 * @param deviations the distance in standard deviations of the posterior, those of the two assumptions taken together
 *     (root mean square)
 */
public record Shift(String parameter, Dependence one, Dependence other, double deviations) {

  private static final double NOTEWORTHY = 0.5;

  /** How far a parameter lies apart under two assumptions. */
  static Shift between(int parameter, AssumptionFinding one, AssumptionFinding other) {
    UnknownDiagnostics here = one.parameters().get(parameter);
    UnknownDiagnostics there = other.parameters().get(parameter);
    double distance = Math.abs(here.mean() - there.mean());
    double spread = StrictMath.hypot(here.sd(), there.sd()) / Math.sqrt(2);
    return new Shift(here.name(), one.assumption(), other.assumption(), distance == 0 ? 0 : distance / spread);
  }

  /** Whether it is more than half a standard deviation. */
  public boolean noteworthy() {
    return deviations > NOTEWORTHY;
  }
}
