package canyu.report.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.inference.diagnostics.Objection;
import canyu.calibration.inference.diagnostics.Remark;
import canyu.calibration.inference.engine.InferenceOutcome;
import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.inference.problem.Unmoved;
import canyu.calibration.run.CalibrationResult;
import canyu.parameter.Names;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RemarkTextTest {

  private static final CalibrationResult FOUND = Found.converged().result();
  private static final Labels ENGLISH = new Labels(Locale.ENGLISH, CalibrationReport.WORDS);
  private static final Labels CHINESE = new Labels(Locale.SIMPLIFIED_CHINESE, CalibrationReport.WORDS);

  static Stream<Remark> remarks() {
    return Stream.of(new Remark.Emulated(300, 0.87), rejected(new Objection.ChainsDisagree(1.31)),
        rejected(new Objection.ChainsDisagree(Double.NaN)), rejected(new Objection.ResidualsNotNormal(0.41, 0.8)),
        rejected(new Objection.SpreadUneven(0.25)), rejected(new Objection.RunsLost(0.3)), new Remark.Smoothed(),
        new Remark.Approximated(40, 12.5, 900), new Remark.Corrected(1000, 0.8, 0.1),
        new Remark.RanksDoubtful(List.of("1"), List.of("2"), 100), new Remark.TargetUnmoved(new Unmoved("3", 0, 0.2), 40));
  }

  private static Remark rejected(Objection objection) {
    return new Remark.Rejected(1234, List.of(objection));
  }

  @Test
  void everyKindHasWords() {
    assertThat(remarks().map(Remark::getClass).distinct()).hasSameSizeAs(Remark.class.getPermittedSubclasses());
    assertThat(remarks().filter(Remark.Rejected.class::isInstance)
        .map(remark -> ((Remark.Rejected) remark).objections().get(0).getClass()).distinct())
        .hasSameSizeAs(Objection.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("remarks")
  void eachLanguageHasItsOwn(Remark remark) {
    assertThat(new RemarkText(ENGLISH).of(remark)).matches("[\\p{ASCII}²–\u00A0]+")
        .doesNotContain("NaN", "{").doesNotEndWith(".");
    assertThat(new RemarkText(CHINESE).of(remark).replace("R-hat", "")).containsPattern("\\p{IsHan}{3}")
        .doesNotContainPattern("[a-z]{2}").doesNotContain("{").doesNotEndWith("。");
  }

  @Test
  void severalObjectionsStandInOneSentence() {
    Remark remark = new Remark.Rejected(1234, List.of(new Objection.ChainsDisagree(1.31), new Objection.RunsLost(0.3)));

    assertThat(new RemarkText(ENGLISH).of(remark)).isEqualTo("the emulated likelihood was rejected after 1,234 runs:"
        + " chains that started apart disagree (R-hat 1.31);"
        + " 30.0\u00A0% of the runs that are like the survey lie outside of the posterior");
  }

  @ParameterizedTest
  @EnumSource(EngineName.class)
  void anEngineWithoutLikelihoodIsCalledByItsOwnName(EngineName engine) {
    InferenceOutcome found = FOUND.outcome();
    InferenceOutcome outcome = new InferenceOutcome(found.verdict(), engine, found.posterior(), found.runs(), found.rounds(), found.diagnostics());

    for (Labels labels : List.of(ENGLISH, CHINESE)) {
      String name = labels.text("engine." + Names.camel(engine));
      String said = new SensitivitySection().content(findings(outcome), labels).get(0).toString();
      assertThat(said.contains(labels.text("halved.none", name))).isEqualTo(!engine.hasLikelihood());
    }
  }

  private static Findings findings(InferenceOutcome outcome) {
    return Findings.of(new CalibrationResult(FOUND.loaded(), FOUND.keepingBack(), outcome,
        FOUND.checked(), FOUND.changes(), FOUND.effort(), FOUND.failures()), new Provenance("1", "canyu", "0"));
  }
}
