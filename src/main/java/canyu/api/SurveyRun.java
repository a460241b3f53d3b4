package canyu.api;

import canyu.calibration.survey.CountedSurvey;
import canyu.experiment.run.SurveyComparison;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.loading.SurveyedStatusQuo;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The questions of a real survey put to simulated residents with the composition of its sample.
 *
 * @param survey its YAML file
 * @param settings values that replace others of the baseline, by path
 */
public record SurveyRun(Path survey, Map<String, String> settings, Invocation invocation) {

  /**
   * Asks the residents of every city.
   *
   * @throws canyu.parameter.ParameterException if the survey or a setting is wrong
   */
  public SurveyComparison run() {
    LoadedScenario baseline = ScenarioFile.read(Path.of("scenarios", ScenarioFile.BASELINE), settings);
    SurveyedStatusQuo surveyed = CountedSurvey.of(SurveyedStatusQuo.read(survey, baseline));
    try (Task task = invocation.listener()
        .begin(surveyed.survey().title(), baseline.scenario().replicates(), Locale.ENGLISH)) {
      return SurveyComparison.run(surveyed, invocation.threads(), task::step);
    }
  }
}
