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
    String subgroup = prediction.subgroup().name();
    return subgroup.equals(EVERYBODY) ? answer : labels.text("targets.among", answer, ofSubgroup(subgroup, labels));
  }

  /** Those among whom an answer is counted. */
  static String ofSubgroup(String subgroup, Labels labels) {
    return subgroup.contains(":") ? labels.group(subgroup) : labels.text("circle." + subgroup);
  }
}
