package canyu.report.calibration;

import canyu.calibration.survey.Question;
import canyu.parameter.Names;
import canyu.report.words.Labels;
import java.util.Optional;
import java.util.stream.Stream;

/** What a question is called: as the survey words it, or as reports know it. */
public final class QuestionName {

  private QuestionName() {}

  /** The question in the language of the labels, or in another one that the survey has it in, or its bare name. */
  public static String of(Question question, Labels labels) {
    return labels.find("question." + question.key()).filter(any -> question.wording().isEmpty())
        .or(() -> Stream.concat(Names.LANGUAGES.stream().filter(labels.language()::startsWith), question.wording().keySet().stream())
            .map(language -> Optional.ofNullable(question.wording().get(language))).flatMap(Optional::stream).findFirst())
        .orElse(question.key());
  }
}
