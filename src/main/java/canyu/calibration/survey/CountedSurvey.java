package canyu.calibration.survey;

import canyu.indicator.Answer;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.SurveyedStatusQuo;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A survey with what its respondents answered one by one in the place of what was printed, as calibrations take it. */
public final class CountedSurvey {

  private CountedSurvey() {}

  /**
   * The survey with all answers that can be counted; as it was printed where it does not have its respondents.
   *
   * @throws ParameterException if an answer of a respondent is none that its question has
   */
  public static SurveyedStatusQuo of(SurveyedStatusQuo surveyed) {
    return surveyed.respondents().map(people -> new CountedAnswers(people, surveyed.statusQuo().people().groups(), Question.of(surveyed.survey()), printed(surveyed)))
        .map(counted -> surveyed.withAnswers(shares(counted))).orElse(surveyed);
  }

  /** The questions of which the survey prints some answer. */
  private static List<Question> printed(SurveyedStatusQuo surveyed) {
    return Question.KNOWN.stream()
        .filter(question -> question.answers().stream().anyMatch(surveyed.survey().answers()::containsKey))
        .toList();
  }

  private static Map<Answer, Double> shares(CountedAnswers counted) {
    Map<Answer, Double> shares = new EnumMap<>(Answer.class);
    Question.KNOWN.stream().filter(counted::has)
        .flatMap(question -> counted.counted(question, Subgroup.everybody(Wave.first(0, 1)), 1).stream())
        .forEach(asked -> asked.shares().forEach((answer, share) -> shares.put((Answer) answer, share)));
    return shares;
  }
}
