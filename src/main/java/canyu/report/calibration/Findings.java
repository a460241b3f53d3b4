package canyu.report.calibration;

import canyu.calibration.inference.engine.InferenceOutcome;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Parameter;
import canyu.calibration.run.CalibrationResult;
import canyu.calibration.targets.AskedQuestion;
import canyu.calibration.targets.Prediction;
import canyu.parameter.Names;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a calibration has found, in the order in which it is shown. */
record Findings(CalibrationResult result, Provenance provenance, List<AnswerComparison> comparisons,
    List<ParameterEstimate> estimates) {

  static Findings of(CalibrationResult result, Provenance provenance) {
    return new Findings(result, provenance, comparisons(result), estimates(result));
  }

  private static List<AnswerComparison> comparisons(CalibrationResult result) {
    List<Prediction> predictions = result.predictions();
    List<AnswerComparison> comparisons = new ArrayList<>();
    for (AskedQuestion asked : result.loaded().targets().questions()) {
      List<Prediction> ofQuestion =
          predictions.subList(comparisons.size(), comparisons.size() + asked.shares().size());
      ofQuestion.forEach(prediction -> comparisons.add(new AnswerComparison(asked, prediction,
          ErrorBudget.of(asked, prediction, result.loaded()))));
    }
    return List.copyOf(comparisons);
  }

  private static List<ParameterEstimate> estimates(CalibrationResult result) {
    List<Parameter> parameters = result.loaded().parameters();
    InferenceOutcome outcome = result.outcome();
    return IntStream.range(0, parameters.size()).mapToObj(i -> new ParameterEstimate(
        parameters.get(i), outcome.diagnostics().unknowns().get(i), outcome.posterior().column(i))).toList();
  }

  LoadedCalibration loaded() {
    return result.loaded();
  }

  InferenceOutcome outcome() {
    return result.outcome();
  }

  /** The answers that were held out. */
  List<AnswerComparison> heldOut() {
    return comparisons.stream().filter(each -> each.prediction().heldOut()).toList();
  }

  /** The answers that were calibrated to, without those that follow from others. */
  List<AnswerComparison> met() {
    return comparisons.stream()
        .filter(each -> !each.prediction().follows() && !each.prediction().heldOut()).toList();
  }

  List<ParameterEstimate> fitted() {
    return estimates.stream().filter(each -> each.parameter().fitted()).toList();
  }

  List<ParameterEstimate> carried() {
    return estimates.stream().filter(each -> !each.parameter().fitted()).toList();
  }

  /** How many runs were taken for observations whose truth is known; 0 if none could be. */
  int trials() {
    return outcome().diagnostics().trials();
  }

  /** An inequality, whose name ends with that of the answer. */
  private String bound(String statistic, Labels labels) {
    return loaded().calibration().bounds().stream().filter(bound -> statistic.endsWith(Names.camel(bound.answer())))
        .map(bound -> labels.text("bounds.name", labels.of(bound.answer()))).findFirst().orElse(statistic);
  }

  /** A number of a study, or an inequality. */
  private String otherName(String statistic, Labels labels) {
    return loaded().studies().all().stream().filter(target -> target.name().equals(statistic))
        .map(target -> FittedStudySection.name(target, labels)).findFirst().orElseGet(() -> bound(statistic, labels));
  }

  /** A statistic in the words of the survey or the study. */
  String name(String statistic, Labels labels) {
    return comparisons.stream().filter(each -> each.prediction().name().equals(statistic))
        .map(each -> each.name(labels)).findFirst().orElseGet(() -> otherName(statistic, labels));
  }
}
