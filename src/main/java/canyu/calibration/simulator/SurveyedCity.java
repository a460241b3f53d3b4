package canyu.calibration.simulator;

import canyu.calibration.survey.Wave;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;

/**
 * A city of people like the respondents of some surveys, which are done in it one after the other.
 *
 * @param statusQuo on the frame of the surveys
 * @param waves by their weeks
 */
public record SurveyedCity(LoadedScenario statusQuo, List<Wave> waves) {

  /** The same in a smaller city, if it is smaller. */
  SurveyedCity in(int residents) {
    return new SurveyedCity(new LoadedScenario(
        statusQuo.scenario().withResidents(Math.min(residents, statusQuo.scenario().population().residents())),
        statusQuo.frame(), statusQuo.composition(), statusQuo.tree(), statusQuo.draws()), waves);
  }

  /** The week of the last survey. */
  public int lastWeek() {
    return waves.stream().mapToInt(Wave::week).max().orElse(0);
  }
}
