package canyu.report.calibration;

import canyu.calibration.Prediction;
import canyu.indicator.Answer;
import canyu.indicator.OwnReply;
import canyu.report.words.Labels;

/** What an answer of the survey is called, and among whom it is counted where not among everybody. */
public record AnswerName(Prediction prediction) {

  private static final String EVERYBODY = "everybody";

  /** The name that needs no question beside it. */
  String text(Labels labels) {
    return among(words(labels), labels);
  }

  /** The name below its question, where reasons need not say what they are reasons for. */
  public String belowQuestion(Labels labels) {
    return among(labels.find("barrier." + prediction.answer().key()).orElseGet(() -> answer(labels)), labels);
  }

  /** A reply to a question of one's own says nothing without the question. */
  private String words(Labels labels) {
    return prediction.answer() instanceof OwnReply
        ? labels.text("targets.reply", QuestionName.of(prediction.question(), labels), answer(labels)) : answer(labels);
  }

  private String answer(Labels labels) {
    return prediction.answer() instanceof Answer known ? labels.of(known) : prediction.answer().word();
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
