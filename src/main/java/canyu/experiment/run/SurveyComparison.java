package canyu.experiment.run;

import canyu.city.City;
import canyu.indicator.Answer;
import canyu.indicator.VirtualSurvey;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.SurveyedStatusQuo;
import canyu.scenario.survey.RealSurvey;
import canyu.simulation.Replicate;
import canyu.simulation.SurveySample;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/** The answers of simulated residents at the end of the burn-in, beside those of real respondents. */
public final class SurveyComparison {

  private final RealSurvey survey;
  private final List<Simulated> simulated;

  /** Answers in some cities beside those of a real survey. */
  public SurveyComparison(RealSurvey survey, List<Simulated> simulated) {
    this.survey = survey;
    this.simulated = simulated;
  }

  /**
   * The share of every answer in one city; NaN where nobody could be asked.
   *
   * @param everybody among all residents
   * @param sample among as many as answered the real survey
   */
  public record Simulated(Map<Answer, Double> everybody, Map<Answer, Double> sample) {}

  /**
   * Asks the residents of every replicate.
   *
   * @param onReplicate called after each replicate, one call at a time
   */
  public static SurveyComparison run(SurveyedStatusQuo surveyed, int threads, Runnable onReplicate) {
    LoadedScenario statusQuo = surveyed.statusQuo();
    List<Integer> replicates = statusQuo.scenario().replicateNumbers();
    return new SurveyComparison(surveyed.survey(), new Workforce(threads).forEach(replicates, (number, sweep) -> {
      Simulated simulated = ask(surveyed.survey(), statusQuo, new Replicate(statusQuo, number, sweep));
      synchronized (onReplicate) {
        onReplicate.run();
      }
      return simulated;
    }));
  }

  /** Asks the residents of a settled city. */
  public static Simulated ask(RealSurvey survey, LoadedScenario statusQuo, Replicate replicate) {
    City city = replicate.settled();
    int[] all = IntStream.range(0, city.residents().count()).toArray();
    int[] sample = new SurveySample(city).draw(statusQuo.composition(), survey.respondents(), replicate.chance());
    return new Simulated(VirtualSurvey.ask(city, all, 0), VirtualSurvey.ask(city, sample, 0));
  }

  /** The real survey. */
  public RealSurvey survey() {
    return survey;
  }

  /** The mean share of an answer among all residents, over the replicates that define it; NaN if none does. */
  public double mean(Answer answer) {
    return simulated.stream().mapToDouble(one -> one.everybody().get(answer)).filter(share -> !Double.isNaN(share))
        .average().orElse(Double.NaN);
  }

  /** The mean share of an answer in those samples of the size of the real one that define it, and its spread. */
  public SummaryStatistics inSamples(Answer answer) {
    SummaryStatistics statistics = new SummaryStatistics();
    simulated.stream().mapToDouble(one -> one.sample().get(answer)).filter(share -> !Double.isNaN(share))
        .forEach(statistics::addValue);
    return statistics;
  }
}
