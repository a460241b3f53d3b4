package canyu.report.calibration;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.parameter.Names;
import canyu.report.words.Labels;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The verdict, how well the answers are met, and how far the posterior can be trusted: a sentence each. */
record CalibrationConclusion(Findings findings, Labels labels) {

  private static final int MOST_NAMED = 6;
  private static final double UNEVEN = 0.01;
  private static final double POINTS = 100;
  private static final double TOO_FAR = 2;

  List<String> sentences() {
    return List.of(verdict(), answers(), trust());
  }

  private String verdict() {
    CalibrationVerdict verdict = findings.outcome().verdict();
    return switch (verdict.kind()) {
      case NOT_CONVERGED -> labels.text("conclusion.notConverged",
          new ShortfallText(labels, name -> labels.quoted(findings.name(name, labels))).of(verdict.shortfalls()));
      case CONVERGED -> labels.text("conclusion.converged", labels.numbers().count(findings.fitted().size()));
      case NOT_IDENTIFIED -> labels.text("conclusion.notIdentified", labels.numbers().count(findings.fitted().size()))
          + open(verdict) + ridges(verdict) + labels.text("format.stop");
      case CANNOT_FIT -> labels.text("conclusion.cannotFit", some(verdict.targets().stream()
          .map(target -> labels.quoted(findings.name(target, labels))).toList()));
    };
  }

  private String open(CalibrationVerdict verdict) {
    return verdict.unknowns().isEmpty() ? "" : labels.text("conclusion.open", some(verdict.unknowns()));
  }

  private String ridges(CalibrationVerdict verdict) {
    String key = verdict.ridges().size() == 1 ? "conclusion.ridge" : "conclusion.ridges";
    return verdict.ridges().stream().findFirst().map(ridge -> labels.text(key,
        labels.numbers().count(verdict.ridges().size()), some(List.copyOf(ridge.weights().keySet())))).orElse("");
  }

  private String some(List<String> names) {
    String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(labels.text("format.comma")));
    return names.size() <= MOST_NAMED ? first
        : labels.text("conclusion.more", first, labels.numbers().count(names.size() - MOST_NAMED));
  }

  private String answers() {
    String fitted = met("conclusion.met", findings.met());
    List<AnswerComparison> heldOut = findings.heldOut();
    return fitted + (heldOut.isEmpty() ? labels.text("conclusion.noneHeldOut") : met("conclusion.foretold", heldOut));
  }

  /** How many answers are met, and the one that is missed most. */
  private String met(String key, List<AnswerComparison> comparisons) {
    List<AnswerComparison> defined = comparisons.stream().filter(AnswerComparison::isDefined).toList();
    String undefined = defined.size() == comparisons.size() ? ""
        : labels.text("conclusion.undefined", labels.numbers().count(comparisons.size() - defined.size()));
    return defined.stream().max(Comparator.comparingDouble(each -> each.prediction().miss()))
        .map(worst -> labels.text(key,
            labels.numbers().count(defined.stream().filter(each -> !each.isFar()).count()),
            labels.numbers().count(comparisons.size()), points(worst.prediction().miss()),
            labels.quoted(worst.name(labels))))
        .orElse("") + undefined;
  }

  private String points(double share) {
    return labels.numbers().plain(POINTS * Math.abs(share), 1);
  }

  private String trust() {
    return tested() + unexpected();
  }

  /** Where the model does not give what the engine expects of it, its draws are not those that agree. */
  private String unexpected() {
    Map<String, Expectation> expected = Expectation.of(findings.result()).stream()
        .collect(Collectors.toMap(Expectation::statistic, Function.identity()));
    return findings.met().stream().filter(each -> Math.abs(expected.get(each.prediction().name()).difference())
            > TOO_FAR * each.budget().ofSurvey())
        .max(Comparator.comparingDouble(each -> Math.abs(expected.get(each.prediction().name()).difference())))
        .map(worst -> labels.text("conclusion.unexpected",
            points(expected.get(worst.prediction().name()).difference()), labels.quoted(worst.name(labels))))
        .orElse("");
  }

  private String tested() {
    String engine = labels.text("engine." + Names.camel(findings.outcome().engine()));
    if (findings.trials() == 0) {
      return labels.text("conclusion.untested", engine);
    }
    List<ParameterEstimate> fitted = findings.fitted();
    DoubleSummaryStatistics coverage = fitted.stream().mapToDouble(each -> each.diagnostics().coverage())
        .filter(Double::isFinite).summaryStatistics();
    long uneven = fitted.stream().filter(each -> each.diagnostics().rankP() < UNEVEN).count();
    return labels.text("conclusion.tested", engine, labels.numbers().count(findings.trials()),
        labels.percent(coverage.getMin()), labels.percent(coverage.getMax()), labels.numbers().count(uneven),
        labels.numbers().count(fitted.size()));
  }
}
