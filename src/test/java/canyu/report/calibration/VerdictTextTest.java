package canyu.report.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.inference.diagnostics.CalibrationVerdict.Kind;
import canyu.calibration.inference.diagnostics.PosteriorRidge;
import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.report.words.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every verdict in one sentence. */
class VerdictTextTest {

  private static String text(Kind kind, List<Shortfall> shortfalls, List<String> unknowns,
      List<PosteriorRidge> ridges, List<String> targets) {
    return new VerdictText(new CalibrationVerdict(kind, shortfalls, unknowns, ridges, targets, List.of()),
        new Labels(Locale.ENGLISH, CalibrationReport.WORDS)).text();
  }

  private static PosteriorRidge ridge() {
    Map<String, Double> weights = new LinkedHashMap<>();
    weights.put("uBase", 0.713);
    weights.put("vBase", -0.701);
    return new PosteriorRidge(weights, 0.9);
  }

  @Test
  void whatAgreesIsSaidShortly() {
    assertThat(text(Kind.CONVERGED, List.of(), List.of(), List.of(), List.of())).isEqualTo("converged");
  }

  @Test
  void targetsThatCannotBeMetAreNamed() {
    assertThat(text(Kind.CANNOT_FIT, List.of(), List.of(), List.of(), List.of("one", "same as one")))
        .isEqualTo("cannot fit: one, same as one");
  }

  @Test
  void unknownsAndDirectionsThatStayOpenAreNamed() {
    assertThat(text(Kind.NOT_IDENTIFIED, List.of(), List.of("idle"), List.of(ridge()), List.of()))
        .isEqualTo("not identified: idle; +0.71 uBase -0.70 vBase");
    assertThat(text(Kind.NOT_IDENTIFIED, List.of(), List.of(), List.of(ridge()), List.of()))
        .isEqualTo("not identified: +0.71 uBase -0.70 vBase");
  }

  @Test
  void tooFewDrawsComeWithTheirNumberAndWhatToDo() {
    assertThat(text(Kind.NOT_CONVERGED, List.of(new Shortfall.FewDraws(4.2)), List.of(), List.of(), List.of()))
        .startsWith("not converged: the draws of the posterior are worth 4 independent ones, and 100 at least are needed.")
        .contains("--runs");
  }
}
