package canyu.experiment.validation;

import canyu.city.Sweep;
import canyu.experiment.run.SurveyComparison;
import canyu.experiment.run.Workforce;
import canyu.scenario.LoadedScenario;
import canyu.scenario.SurveyedStatusQuo;
import canyu.simulation.Replicate;
import java.util.List;
import java.util.Map;

/**
 * The questions of a real survey, asked in the status quo of every city of a scenario.
 *
 * @param store where the answers of each city are kept, so that nobody is asked twice
 */
public record SurveyedCities(SurveyedStatusQuo surveyed, CityStore store) {

  /**
   * Asks wherever it has not been done already.
   *
   * @param threads how many work, 1 or more; results do not depend on it
   * @param onCity called after each city, one call at a time
   */
  public SurveyComparison ask(int threads, Runnable onCity) {
    List<Integer> cities = surveyed.statusQuo().scenario().replicateNumbers();
    return new SurveyComparison(surveyed.survey(),
        store.all(new Workforce(threads), cities, this::answers, onCity).stream().map(CityFindings::asked).toList());
  }

  private CityFindings answers(int city, Sweep sweep) {
    LoadedScenario statusQuo = surveyed.statusQuo();
    return new CityFindings(store.fingerprint(), city,
        CityFindings.keyed(SurveyComparison.ask(surveyed.survey(), statusQuo, new Replicate(statusQuo, city, sweep))),
        Map.of());
  }
}
