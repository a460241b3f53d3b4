package canyu.experiment.validation;

import canyu.city.Sweep;
import canyu.experiment.run.SurveyComparison;
import canyu.experiment.run.Workforce;
import canyu.experiment.statistics.Sampling;
import canyu.indicator.Answer;
import canyu.parameter.Names;
import canyu.simulation.Replicate;
import canyu.study.Fieldwork;
import canyu.study.Study;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All studies, and the survey, in as many cities as a scenario has. */
public final class Validation {

  private static final String EVERYBODY = "answer.";
  private static final String SAMPLE = "sample.";

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
    return new Validation(subject, new Workforce(threads).forEach(numbers, (number, sweep) -> {
      CityFindings found = store.read(number).orElseGet(() -> {
        CityFindings fresh = found(subject, number, sweep, store.fingerprint());
        store.write(fresh);
        return fresh;
      });
      synchronized (onCity) {
        onCity.run();
      }
      return found;
    }));
  }

  private static CityFindings found(Subject subject, int number, Sweep sweep, String fingerprint) {
    Replicate city = new Replicate(subject.statusQuo(), number, sweep);
    return new CityFindings(fingerprint, number, answers(subject, city), counts(city));
  }

  private static Map<String, Double> answers(Subject subject, Replicate city) {
    Map<String, Double> answers = new LinkedHashMap<>();
    subject.surveyed().ifPresent(surveyed -> {
      SurveyComparison.Simulated asked = SurveyComparison.ask(surveyed.survey(), subject.statusQuo(), city);
      asked.everybody().forEach((answer, share) -> answers.put(EVERYBODY + Names.camel(answer), share));
      asked.sample().forEach((answer, share) -> answers.put(SAMPLE + Names.camel(answer), share));
    });
    answers.values().removeIf(share -> !Double.isFinite(share));
    return answers;
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
    return Estimate.of(cities.stream().mapToDouble(city -> city.answer(EVERYBODY + Names.camel(answer))).toArray(),
        Sampling.of(subject.statusQuo().scenario(), cities.size()));
  }

  /** The simulated answers beside the real ones, where there is a survey. */
  public Optional<SurveyComparison> survey() {
    return subject.surveyed().map(surveyed -> new SurveyComparison(surveyed.survey(), cities.stream()
        .map(city -> new SurveyComparison.Simulated(answers(city, EVERYBODY), answers(city, SAMPLE))).toList()));
  }

  private static Map<Answer, Double> answers(CityFindings city, String who) {
    Map<Answer, Double> shares = new EnumMap<>(Answer.class);
    for (Answer answer : Answer.values()) {
      shares.put(answer, city.answer(who + Names.camel(answer)));
    }
    return shares;
  }
}
