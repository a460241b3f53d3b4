package canyu.report.calibration;

import canyu.calibration.targets.AskedQuestion;
import canyu.calibration.targets.Prediction;
import canyu.report.words.Labels;

/** An answer of the survey beside what the model gives, and what may part them. */
record AnswerComparison(AskedQuestion asked, Prediction prediction, ErrorBudget budget) {

  private static final double SPREADS = 1.96;

  /** The answer in words, and among whom it is counted where not among everybody. */
  String name(Labels labels) {
    return new AnswerName(prediction).text(labels);
  }

  /** The same below its question. */
  String nameBelowQuestion(Labels labels) {
    String name = new AnswerName(prediction).belowQuestion(labels);
    return prediction.heldOut() ? labels.text("targets.heldOutName", name) : name;
  }

  /** Lower end of the 95 % interval of the printed share through having asked some and not all. */
  double surveyLow() {
    return Math.max(lowest(), prediction.printed() - SPREADS * budget.sampling());
  }

  /** No share is below 0; a change may be. */
  private double lowest() {
    return prediction.since().isPresent() ? -1 : 0;
  }

  /** Its upper end. */
  double surveyHigh() {
    return Math.min(1, prediction.printed() + SPREADS * budget.sampling());
  }

  /** Whether the share is so far from what is predicted that chance would seldom do it. */
  boolean isFar() {
    return Math.abs(prediction.z()) > 2;
  }

  /** Whether the model gives the share at all: not where it was run in vain. */
  boolean isDefined() {
    return Double.isFinite(prediction.z());
  }
}
