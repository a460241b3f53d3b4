package canyu.scenario;

import canyu.indicator.Answer;
import canyu.parameter.About;
import canyu.parameter.Binder;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.nio.file.Path;
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
    Map<Answer, Double> answers) {

  /**
   * Reads a survey.
   *
   * @throws ParameterException saying everything that is wrong, by file and line
   */
  public static RealSurvey read(Path file) {
    Node.Mapping tree = Shipped.read(file);
    return Binder.bind(tree, RealSurvey.class);
  }

  /** The path of the frame for a survey that was read from a file. */
  public Path frameBeside(Path file) {
    return new Origin(file.toString(), 0).beside(file, frame);
  }
}
