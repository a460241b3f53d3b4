package canyu.calibration.inference.diagnostics;

import java.util.List;
import java.util.Optional;

/**
 * What a calibration has come to.
 *
 * @param kind the verdict
 * @param shortfall why the draws are too few, if they are; nothing else is then said of them
 * @param unknowns fitted ones whose posterior is nearly as wide as their prior
 * @param ridges directions of several unknowns that the targets do not fix, and pairs that are nearly one
 * @param targets those that no parameters meet together
 * @param remarks what else a reader must know before trusting the posterior
 */
public record CalibrationVerdict(
    Kind kind, Optional<Shortfall> shortfall, List<String> unknowns, List<PosteriorRidge> ridges, List<String> targets,
    List<Remark> remarks) {

  /** The possible verdicts. */
  public enum Kind {
    /** There are too few draws to say anything. */
    NOT_CONVERGED,
    /** The posterior agrees with the targets, and they say something about every fitted unknown. */
    CONVERGED,
    /** The posterior agrees with the targets, but they leave some unknowns or combinations open. */
    NOT_IDENTIFIED,
    /** No parameters meet all targets. */
    CANNOT_FIT
  }

  /** That there are too few draws. */
  public static CalibrationVerdict notConverged(Shortfall shortfall, List<Remark> remarks) {
    return new CalibrationVerdict(
        Kind.NOT_CONVERGED, Optional.of(shortfall), List.of(), List.of(), List.of(), List.copyOf(remarks));
  }

  /** Whether there are draws enough to say something. */
  public boolean hasConverged() {
    return kind != Kind.NOT_CONVERGED;
  }
}
