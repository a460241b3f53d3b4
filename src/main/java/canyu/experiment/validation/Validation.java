package canyu.experiment.validation;

import canyu.city.Sweep;
import canyu.experiment.run.SurveyComparison;
import canyu.experiment.run.Workforce;
import canyu.experiment.statistics.Sampling;
import canyu.indicator.Answer;
import canyu.simulation.Replicate;
import canyu.study.Fieldwork;
import canyu.study.Study;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
   * @param threads how many work; results do not depend on it
   * @param onCity called after each city, one call at a time
   */
  public static Validation run(Subject subject, int threads, CityStore store, Runnable onCity) {
    List<Integer> numbers = subject.statusQuo().scenario().replicateNumbers();
    return new Validation(subject, store.all(new Workforce(threads), numbers,
        (number, sweep) -> found(subject, number, sweep, store.fingerprint()), onCity));
  }

  private static CityFindings found(Subject subject, int number, Sweep sweep, String fingerprint) {
    Replicate city = new Replicate(subject.statusQuo(), number, sweep);
    return new CityFindings(fingerprint, number, answers(subject, city), counts(city));
  }

  private static Map<String, Double> answers(Subject subject, Replicate city) {
    return subject.surveyed()
        .map(surveyed -> CityFindings.keyed(SurveyComparison.ask(surveyed.survey(), subject.statusQuo(), city)))
        .orElse(Map.of());
  }

  private static Map<String, List<Double>> counts(Replicate city) {
    Map<String, List<Double>> counts = new LinkedHashMap<>();
    new Fieldwork(Study.all(), city.scenario()).in(city).forEach((study, counted) -> {
      for (int i = 0; i < counted.size(); i++) {
        counts.put(Finding.key(study, study.statistics().get(i)), Arrays.stream(counted.get(i)).boxed().toList());
      }
    });
    return counts;
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
    return subject.surveyed().map(surveyed -> new SurveyComparison(surveyed.survey(), cities.stream().map(CityFindings::asked).toList()));
  }
}
