package canyu.scenario.loading;

import canyu.indicator.Answer;
import canyu.parameter.Binder;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.survey.RealSurvey;
import canyu.scenario.survey.Respondents;
import canyu.scenario.table.Shipped;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A real survey, and the status quo among people like its respondents.
 *
 * @param statusQuo without arms and events, on the frame of the survey
 * @param respondents one by one, if the frame of the survey has them so
 */
public record SurveyedStatusQuo(RealSurvey survey, LoadedScenario statusQuo, Optional<Respondents> respondents) {

  /**
   * Reads a survey and puts its respondents in the place of the residents of a scenario. Parameters are drawn if they
   * come from a posterior; priors were never meant to give the answers of the survey.
   *
   * @throws ParameterException saying everything that is wrong with the survey, its frame or its respondents
   */
  public static SurveyedStatusQuo read(Path file, LoadedScenario loaded) {
    return of(Shipped.read(file), file, loaded);
  }

  /**
   * Reads a survey that another file names.
   *
   * @param namedBy the place that names it
   */
  public static SurveyedStatusQuo read(Path file, LoadedScenario loaded, Origin namedBy) {
    return of(Shipped.find(file).orElseThrow(() ->
        new ParameterException(namedBy, "names the survey '" + file + "', but there is no such file")), file, loaded);
  }

  private static SurveyedStatusQuo of(Node.Mapping tree, Path file, LoadedScenario loaded) {
    RealSurvey survey = Binder.bind(tree, RealSurvey.class);
    Path frameFile = tree.keyOrigin("frame").beside(file, survey.frame());
    LoadedFrame frame =
        LoadedFrame.read(frameFile, loaded.scenario().population().ageEducation(), tree.keyOrigin("frame"));
    Optional<Respondents> respondents = Respondents.of(frame.frame(), frameFile);
    respondents.filter(people -> people.size() != survey.respondents()).ifPresent(people -> {
      throw new ParameterException(tree.keyOrigin("respondents"), "respondents must be " + people.size()
          + ", as many as there are in " + people.file() + ", but are " + survey.respondents()
          + people.countsTakenForWeights().map(hint -> "; " + hint).orElse(""));
    });
    return new SurveyedStatusQuo(survey, statusQuo(file, loaded, frame), respondents);
  }

  private static LoadedScenario statusQuo(Path file, LoadedScenario loaded, LoadedFrame frame) {
    LoadedScenario bare = loaded.ofStatusQuo();
    return new LoadedScenario(bare.scenario(), frame.frame(), frame.composition(),
        Node.Mapping.empty(new Origin(file.toString(), 0)), bare.draws());
  }

  /** The same with other answers in the place of some that were printed. */
  public SurveyedStatusQuo withAnswers(Map<Answer, Double> others) {
    Map<Answer, Double> answers = new TreeMap<>(survey.answers());
    answers.putAll(others);
    return new SurveyedStatusQuo(survey.with(answers), statusQuo, respondents);
  }
}
