package canyu.calibration.survey;

import canyu.scenario.loading.SurveyedStatusQuo;
import canyu.scenario.survey.RealSurvey;
import java.util.List;

/**
 * A survey that is to be met.
 *
 * @param wave its name and time
 * @param surveyed what was answered, and the status quo among people like its respondents
 */
public record AskedSurvey(Wave wave, SurveyedStatusQuo surveyed) {

  /** What was answered. */
  public RealSurvey survey() {
    return surveyed.survey();
  }

  /** The questions that it may have asked. */
  public List<Question> questions() {
    return Question.of(survey());
  }
}
