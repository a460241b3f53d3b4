package canyu.scenario;

import canyu.parameter.Node;
import canyu.parameter.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real survey, and the status quo among people like its respondents.
 *
 * @param statusQuo without arms and events, on the frame of the survey
 */
public record SurveyedStatusQuo(RealSurvey survey, LoadedScenario statusQuo) {

  /**
   * Reads a survey and puts its respondents in the place of the residents of a scenario. Parameters are drawn if they
   * come from a posterior; priors were never meant to give the answers of the survey.
   */
  public static SurveyedStatusQuo read(Path file, LoadedScenario loaded) {
    Scenario scenario = loaded.scenario();
    boolean fromPosterior = scenario.parameters().posterior().isPresent();
    RealSurvey survey = RealSurvey.read(file);
    LoadedFrame frame = LoadedFrame.read(
        survey.frameBeside(file), scenario.population().ageEducation(), new Origin(file.toString(), 0));
    Scenario statusQuo = new Scenario(scenario.title(), scenario.question(), scenario.currency(), scenario.survey(),
        scenario.population(), scenario.time(), scenario.replicates(), scenario.precision(), scenario.seed(),
        scenario.uncertainty().filter(drawn -> fromPosterior), scenario.levers(), scenario.parameters(), Map.of(),
        List.of());
    return new SurveyedStatusQuo(survey, new LoadedScenario(
        statusQuo, frame.frame(), frame.composition(), Node.Mapping.empty(new Origin(file.toString(), 0)),
        loaded.draws().filter(drawn -> fromPosterior)));
  }
}
