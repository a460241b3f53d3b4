package canyu.report.calibration;

import canyu.calibration.Prediction;
import canyu.parameter.Names;
import canyu.report.words.Labels;

/** What an answer of the survey is called, and among whom it is counted where not among everybody. */
public record AnswerName(Prediction prediction) {

  private static final String EVERYBODY = "everybody";

  /** The name that needs no question beside it. */
  String text(Labels labels) {
    return among(labels.of(prediction.answer()), labels);
  }

  /** The name below its question, where reasons need not say what they are reasons for. */
  public String belowQuestion(Labels labels) {
    return among(labels.find("barrier." + Names.camel(prediction.answer()))
        .orElseGet(() -> labels.of(prediction.answer())), labels);
  }

  private String among(String answer, Labels labels) {
    String circle = prediction.circle().name();
    return circle.equals(EVERYBODY) ? answer : labels.text("targets.among", answer, ofCircle(circle, labels));
  }

  /** Those among whom an answer is counted. */
  static String ofCircle(String circle, Labels labels) {
    return circle.contains(":") ? labels.group(circle) : labels.text("circle." + circle);
  }
}
