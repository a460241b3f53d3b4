package canyu.scenario.survey;

import canyu.indicator.Answer;
import canyu.parameter.About;
import java.util.List;
import java.util.Map;

/** What the respondents of a real survey answered. */
public record RealSurvey(
    @About("the title of the survey")
    String title,
    @About("the file that says who answered; a path from this file")
    String frame,
    @About(value = "how many answered", unit = "people", min = 1, max = 1e7)
    int respondents,
    @About(value = "the share of every answer the survey has", unit = "share", min = 0, max = 1)
    Map<Answer, Double> answers,
    @About(value = "questions of its own, by the name of the column that holds the replies, where there is one", preset = "{}")
    Map<String, OwnQuestion> questions,
    @About(value = "printed cross-tabulations: by question, the cells in which its answers were printed", preset = "{}")
    Map<String, List<PrintedCell>> cells) {

  /** The same of people in another file. */
  public RealSurvey of(String otherFrame) {
    return new RealSurvey(title, otherFrame, respondents, answers, questions, cells);
  }

  /** The same with other answers. */
  public RealSurvey with(Map<Answer, Double> others) {
    return new RealSurvey(title, frame, respondents, others, questions, cells);
  }
}
