package canyu.experiment.validation;

import canyu.experiment.run.SurveyComparison;
import canyu.experiment.run.Crew;
import canyu.experiment.statistics.Sampling;
import canyu.indicator.Answer;
import canyu.parameter.Names;
import canyu.study.Study;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

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
   * @param crew who works; results do not depend on it
   * @param onCity called after each city, one call at a time
   */
  public static Validation run(Subject subject, Crew crew, CityStore store, Runnable onCity) {
    SortedMap<Integer, CityFindings> known = new TreeMap<>();
    Consumer<CityFindings> take = found -> {
      known.put(found.city(), found);
      onCity.run();
    };
    List<Integer> numbers = subject.statusQuo().scenario().replicateNumbers();
    numbers.forEach(number -> store.read(number).ifPresent(take));
    crew.make(new CityStudies(subject, store.fingerprint()),
        numbers.stream().filter(number -> !known.containsKey(number)).toList(), found -> {
          store.write(found);
          take.accept(found);
        });
    return new Validation(subject, List.copyOf(known.values()));
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
    return Estimate.of(cities.stream().mapToDouble(city -> city.answer(CityStudies.EVERYBODY + Names.camel(answer))).toArray(),
        Sampling.of(subject.statusQuo().scenario(), cities.size()));
  }

  /** The simulated answers beside the real ones, where there is a survey. */
  public Optional<SurveyComparison> survey() {
    return subject.surveyed().map(surveyed -> new SurveyComparison(surveyed.survey(), cities.stream()
        .map(city -> new SurveyComparison.Simulated(answers(city, CityStudies.EVERYBODY), answers(city, CityStudies.SAMPLE))).toList()));
  }

  private static Map<Answer, Double> answers(CityFindings city, String who) {
    Map<Answer, Double> shares = new EnumMap<>(Answer.class);
    for (Answer answer : Answer.values()) {
      shares.put(answer, city.answer(who + Names.camel(answer)));
    }
    return shares;
  }
}
