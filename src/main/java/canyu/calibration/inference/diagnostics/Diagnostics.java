package canyu.calibration.inference.diagnostics;

import java.util.List;

/**
 * What the calibration says about itself, from the runs it has made.
 *
 * @param unknowns in the order of the problem
 * @param targets in the order of the problem
 * @param trials how many runs were taken for observations whose truth is known; 0 if the engine allows no such test
 */
public record Diagnostics(List<UnknownDiagnostics> unknowns, List<TargetDiagnostics> targets, int trials) {

  /** The same of a posterior that has not converged, from which no one can say how much was learnt. */
  public Diagnostics unconverged() {
    return new Diagnostics(unknowns.stream().map(UnknownDiagnostics::unconverged).toList(), targets, trials);
  }
}
