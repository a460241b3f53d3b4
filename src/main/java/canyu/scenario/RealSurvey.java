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

  /** What a survey's file says, or what was shipped under its name; refused at the place that names it if there is none. */
  static Node.Mapping tree(Path file, Origin namedBy) {
    return Shipped.find(file).orElseThrow(() ->
        new ParameterException(namedBy, "names the survey '" + file + "', but there is no such file"));
  }

  /** @throws ParameterException saying everything that is wrong, by file and line */
  static RealSurvey of(Node.Mapping tree) {
    return Binder.bind(tree, RealSurvey.class);
  }
}
