package canyu.report.calibration;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.inference.diagnostics.PosteriorRidge;
import canyu.report.words.Labels;
import java.util.Locale;
import java.util.stream.Collectors;

/** The verdict of a calibration for the terminal. */
public record VerdictText(CalibrationVerdict verdict, Labels labels) {

  /** The verdict in one sentence. */
  public String text() {
    return switch (verdict.kind()) {
      case NOT_CONVERGED ->
          "not converged: " + new ShortfallText(labels, name -> name).of(verdict.shortfalls());
      case CONVERGED -> "converged";
      case NOT_IDENTIFIED -> "not identified: " + String.join(", ", verdict.unknowns())
          + (verdict.unknowns().isEmpty() || verdict.ridges().isEmpty() ? "" : "; ")
          + verdict.ridges().stream().map(VerdictText::direction).collect(Collectors.joining("; "));
      case CANNOT_FIT -> "cannot fit: " + String.join(", ", verdict.targets());
    };
  }

  /** A direction that the answers do not fix, such as {@code +0.71 uBase -0.70 vBase}. */
  public static String direction(PosteriorRidge ridge) {
    return ridge.weights().entrySet().stream()
        .map(weight -> String.format(Locale.ROOT, "%+.2f %s", weight.getValue(), weight.getKey()))
        .collect(Collectors.joining(" "));
  }
}
