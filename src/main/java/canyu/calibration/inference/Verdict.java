package canyu.calibration.inference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a calibration has come to.
 *
 * @param kind the verdict
 * @param unknowns fitted ones whose posterior is nearly as wide as their prior
 * @param ridges directions of several unknowns that the targets do not fix, and pairs that are nearly one
 * @param targets those that no parameters meet together
 * @param remarks what else a reader must know before trusting the posterior
 */
public record Verdict(
    Kind kind, List<String> unknowns, List<Ridge> ridges, List<String> targets, List<Remark> remarks) {

  /** The three possible verdicts. */
  public enum Kind {
    /** The posterior agrees with the targets, and they say something about every fitted unknown. */
    CONVERGED,
    /** The posterior agrees with the targets, but they leave some unknowns or combinations open. */
    NOT_IDENTIFIED,
    /** No parameters meet all targets. */
    CANNOT_FIT
  }

  /** The verdict in one sentence. */
  public String inWords() {
    return switch (kind) {
      case CONVERGED -> "converged";
      case NOT_IDENTIFIED -> "not identified: " + String.join(", ", unknowns)
          + (unknowns.isEmpty() || ridges.isEmpty() ? "" : "; ")
          + ridges.stream().map(Ridge::inWords).collect(Collectors.joining("; "));
      case CANNOT_FIT -> "cannot fit: " + String.join(", ", targets);
    };
  }
}
