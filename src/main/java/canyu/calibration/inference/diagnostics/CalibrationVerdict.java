package canyu.calibration.inference.diagnostics;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a calibration has come to.
 *
 * @param kind the verdict
 * @param shortfalls why the draws are not to be believed; if there is a reason, nothing else is said of them
 * @param unknowns fitted ones whose posterior is nearly as wide as their prior
 * @param ridges directions of several unknowns that the targets do not fix, and pairs that are nearly one
 * @param targets those that no parameters meet together
 * @param remarks what else a reader must know before trusting the posterior
 */
public record CalibrationVerdict(
    Kind kind, List<Shortfall> shortfalls, List<String> unknowns, List<PosteriorRidge> ridges, List<String> targets,
    List<Remark> remarks) {

  /** The possible verdicts. */
  public enum Kind {
    /** The draws say nothing: they are too few, or not those that agree with the targets. */
    NOT_CONVERGED,
    /** The posterior agrees with the targets, and they say something about every fitted unknown. */
    CONVERGED,
    /** The posterior agrees with the targets, but they leave some unknowns or combinations open. */
    NOT_IDENTIFIED,
    /** No parameters meet all targets. */
    CANNOT_FIT
  }

  /** That the draws are not to be believed. */
  public static CalibrationVerdict notConverged(List<Shortfall> shortfalls, List<Remark> remarks) {
    return new CalibrationVerdict(
        Kind.NOT_CONVERGED, List.copyOf(shortfalls), List.of(), List.of(), List.of(), List.copyOf(remarks));
  }

  /** The same if there are more reasons not to believe the draws; that nothing fits says more than these. */
  public CalibrationVerdict and(List<Shortfall> more) {
    return more.isEmpty() || kind == Kind.CANNOT_FIT ? this
        : notConverged(Stream.concat(shortfalls.stream(), more.stream()).toList(), remarks);
  }

  /** The same with more that a reader must know. */
  public CalibrationVerdict remarking(List<Remark> more) {
    return new CalibrationVerdict(
        kind, shortfalls, unknowns, ridges, targets, Stream.concat(remarks.stream(), more.stream()).toList());
  }

  /** Whether the draws say something. */
  public boolean hasConverged() {
    return kind != Kind.NOT_CONVERGED;
  }
}
