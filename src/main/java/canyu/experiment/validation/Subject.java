package canyu.experiment.validation;

import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.SurveyedStatusQuo;
import java.util.Optional;

/**
 * What is validated: the status quo of a scenario, among people like the respondents of the survey that it names.
 *
 * @param scenario whose status quo it is
 * @param statusQuo without arms and events; among the scenario's own people where it names no survey
 */
public record Subject(
    LoadedScenario scenario, LoadedScenario statusQuo, Optional<SurveyedStatusQuo> surveyed) {

  /** The subject of a scenario. */
  public static Subject of(LoadedScenario loaded, Optional<SurveyedStatusQuo> surveyed) {
    return new Subject(loaded, surveyed.map(SurveyedStatusQuo::statusQuo).orElseGet(loaded::ofStatusQuo), surveyed);
  }
}
