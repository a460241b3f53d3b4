package canyu.experiment.validation;

import canyu.experiment.run.SurveyComparison;
import canyu.experiment.run.Workers;

/**
 * The questions of a real survey, asked in the status quo of every city of a scenario.
 *
 * @param subject which has a survey
 * @param store where the answers of each city are kept, so that nobody is asked twice
 */
public record SurveyedCities(Subject subject, CityStore store) {

  /**
   * Asks wherever it has not been done already.
   *
   * @param workers who works; results do not depend on it
   * @param onCity called after each city, one call at a time
   */
  public SurveyComparison ask(Workers workers, Runnable onCity) {
    return new SurveyComparison(subject.surveyed().orElseThrow().survey(),
        store.all(workers, CityStudies.survey(subject, store.fingerprint()), onCity).stream().map(CityFindings::asked).toList());
  }
}
