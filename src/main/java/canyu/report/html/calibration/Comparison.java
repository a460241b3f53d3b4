package canyu.report.html.calibration;

import canyu.calibration.AskedQuestion;
import canyu.calibration.Prediction;
import canyu.parameter.Names;
import canyu.report.html.Labels;

/** An answer of the survey beside what the model gives, and what may part them. */
record Comparison(AskedQuestion asked, Prediction prediction, ErrorBudget budget) {

  private static final String EVERYBODY = "everybody";
  private static final double SPREADS = 1.96;

  /** The answer in words, and among whom it is counted where not among everybody. */
  String name(Labels labels) {
    return name(labels.of(prediction.answer()), labels);
  }

  /** The same below its question, where reasons need not say what they are reasons for. */
  String nameBelowQuestion(Labels labels) {
    String name = name(labels.find("barrier." + Names.camel(prediction.answer()))
        .orElseGet(() -> labels.of(prediction.answer())), labels);
    return prediction.heldOut() ? labels.text("targets.heldOutName", name) : name;
  }

  private String name(String answer, Labels labels) {
    String circle = asked.circle().name();
    return circle.equals(EVERYBODY) ? answer : labels.text("targets.among", answer,
        circle.contains(":") ? labels.group(circle) : labels.text("circle." + circle));
  }

  /** Lower end of the 95 % interval of the printed share through having asked some and not all. */
  double surveyLow() {
    return Math.max(0, prediction.printed() - SPREADS * budget.sampling());
  }

  /** Its upper end. */
  double surveyHigh() {
    return Math.min(1, prediction.printed() + SPREADS * budget.sampling());
  }

  /** Whether the share is so far from what is predicted that chance would seldom do it. */
  boolean isFar() {
    return Math.abs(prediction.z()) > 2;
  }
}
