package canyu.calibration.inference.engine;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.inference.diagnostics.Diagnostics;
import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.inference.problem.Posterior;
import canyu.calibration.inference.problem.RoundProgress;
import canyu.calibration.inference.problem.Runs;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All that came of a calibration.
 *
 * @param verdict what it has come to
 * @param engine whose posterior this is
 * @param posterior the draws; where nothing fits, those that fit least badly
 * @param runs every run that was made and did not fail
 * @param rounds what every round cost and reached
 * @param diagnostics how far the posterior can be trusted
 */
public record InferenceOutcome(
    CalibrationVerdict verdict, EngineName engine, Posterior posterior, Runs runs, List<RoundProgress> rounds,
    Diagnostics diagnostics) {

  /** How much was learnt is only said of what has converged. */
  public InferenceOutcome {
    diagnostics = verdict.hasConverged() ? diagnostics : diagnostics.unconverged();
  }

  /** The same if there are more reasons not to believe the draws. */
  public InferenceOutcome and(List<Shortfall> more) {
    return new InferenceOutcome(verdict.and(more), engine, posterior, runs, rounds, diagnostics);
  }

  /** The same with each draw of the posterior as something takes it. */
  public InferenceOutcome as(UnaryOperator<double[]> taken) {
    return new InferenceOutcome(verdict, engine, posterior.as(taken), runs, rounds, diagnostics);
  }
}
