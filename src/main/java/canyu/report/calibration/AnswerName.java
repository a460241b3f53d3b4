package canyu.report.calibration;

import canyu.calibration.survey.Subgroup;
import canyu.calibration.survey.Wave;
import canyu.calibration.targets.Prediction;
import canyu.indicator.Answer;
import canyu.indicator.OwnReply;
import canyu.report.words.Labels;
import java.util.stream.Collectors;

/** What an answer of the survey is called, and among whom it is counted where not among everybody. */
public record AnswerName(Prediction prediction) {

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
    Subgroup subgroup = prediction.subgroup();
    String name = subgroup.marks().isEmpty() ? answer
        : labels.text("targets.among", answer, ofSubgroup(subgroup, labels));
    String survey = subgroup.wave().isFirst() ? name : labels.text("targets.inSurvey", name, subgroup.wave().name());
    return prediction.since().map(before -> labels.text("targets.since", survey, ofWave(before, labels))).orElse(survey);
  }

  private static String ofWave(Wave wave, Labels labels) {
    return wave.isFirst() ? labels.text("targets.firstSurvey") : wave.name();
  }

  /** Those among whom an answer is counted. */
  static String ofSubgroup(Subgroup subgroup, Labels labels) {
    return subgroup.marks().stream()
        .map(mark -> mark.contains(":") ? labels.group(mark) : labels.text("circle." + mark))
        .collect(Collectors.joining(labels.text("format.comma")));
  }
}
