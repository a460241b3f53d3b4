package canyu.experiment.validation;

import canyu.experiment.run.SurveyComparison;
import canyu.experiment.run.Workers;
import canyu.experiment.statistics.Sampling;
import canyu.indicator.Answer;
import canyu.study.Study;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All studies, and the survey, in as many cities as a scenario has. */
public final class Validation {

  private final Subject subject;
  private final List<CityFindings> cities;

  private Validation(Subject subject, List<CityFindings> cities) {
    this.subject = subject;
    this.cities = cities;
  }

  /**
   * Simulates every city that is not finished yet.
   *
   * @param workers who works; results do not depend on it
   * @param onCity called after each city, one call at a time
   */
  public static Validation run(Subject subject, Workers workers, CityStore store, Runnable onCity) {
    return new Validation(subject, store.all(workers, CityStudies.all(subject, store.fingerprint()), onCity));
  }

  /** What was validated. */
  public Subject subject() {
    return subject;
  }

  /** How the model stands in the studies. */
  public Standing standing() {
    Sampling sampling = Sampling.of(subject.statusQuo().scenario(), cities.size());
    Map<String, Estimate> simulated = new TreeMap<>();
    Study.all().forEach(study -> study.statistics().forEach(statistic -> {
      String key = Finding.key(study, statistic);
      Estimate.of(cities.stream().map(city -> city.sums(key)).toList(), statistic.formula(), sampling)
          .ifPresent(estimate -> simulated.put(key, estimate));
    }));
    return new Standing(Standing.subject(subject.statusQuo()), cities.size(),
        subject.statusQuo().scenario().population().residents(), simulated);
  }

  /** The share of an answer among all residents; empty where no city defines it. */
  public Optional<Estimate> simulated(Answer answer) {
    return Estimate.of(cities.stream().mapToDouble(city -> city.share(answer)).toArray(),
        Sampling.of(subject.statusQuo().scenario(), cities.size()));
  }

  /** The simulated answers beside the real ones, where there is a survey. */
  public Optional<SurveyComparison> survey() {
    return subject.surveyed().map(surveyed ->
        new SurveyComparison(surveyed.survey(), cities.stream().map(CityFindings::asked).toList()));
  }
}
