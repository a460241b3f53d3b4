package canyu.report.reference;

import canyu.scenario.loading.LoadedFrame;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.loading.SurveyedStatusQuo;
import canyu.scenario.survey.RealSurvey;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tables of the model's description (ODD): what the code declares, with the numbers of the baseline and of the
 * survey, so that nobody has to keep them by hand.
 *
 * @param baseline the status quo
 * @param survey what real respondents answered
 * @param respondents who they were
 */
public record OddTables(LoadedScenario baseline, RealSurvey survey, LoadedFrame respondents) {

  /** The tables for the baseline and the survey of Suzhou, as they are on the disk or were shipped. */
  public static OddTables ofSuzhou() {
    LoadedScenario baseline = ScenarioFile.read(Path.of("scenarios", ScenarioFile.BASELINE), Map.of());
    SurveyedStatusQuo surveyed = ScenarioFile.survey(baseline).orElseThrow();
    LoadedScenario amongRespondents = surveyed.statusQuo();
    return new OddTables(baseline, surveyed.survey(),
        new LoadedFrame(amongRespondents.frame(), amongRespondents.composition()));
  }

  /** Every table in Markdown, by the name under which the document holds it. */
  public Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    new StateTables(baseline).addTo(parts);
    new NumberTables(baseline).addTo(parts);
    new PolicyTables(baseline).addTo(parts);
    new SurveyTables(baseline, survey, respondents).addTo(parts);
    new StudyTables().addTo(parts);
    return parts;
  }

  /** A name of the code as it is set in Markdown. */
  static String code(String name) {
    return "`" + name + "`";
  }
}
