package canyu.scenario;

import canyu.indicator.Answer;
import canyu.parameter.About;
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
    Map<String, OwnQuestion> questions) {}
