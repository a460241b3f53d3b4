package canyu.experiment;

import canyu.city.City;
import canyu.indicator.Answer;
import canyu.indicator.VirtualSurvey;
import canyu.scenario.LoadedScenario;
import canyu.scenario.RealSurvey;
import canyu.simulation.Replicate;
import canyu.simulation.SurveySample;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/** The answers of simulated residents at the end of the burn-in, beside those of real respondents. */
public final class SurveyComparison {

  private final List<Map<Answer, Double>> everybody;
  private final List<Map<Answer, Double>> samples;

  private SurveyComparison(List<Simulated> simulated) {
    everybody = simulated.stream().map(Simulated::everybody).toList();
    samples = simulated.stream().map(Simulated::sample).toList();
  }

  private record Simulated(Map<Answer, Double> everybody, Map<Answer, Double> sample) {}

  /**
   * Asks the residents of every replicate.
   *
   * @param baseline the status quo on the frame of the survey
   * @param onReplicate called after each replicate, one call at a time
   */
  public static SurveyComparison run(
      RealSurvey survey, LoadedScenario baseline, int threads, Runnable onReplicate) {
    return new SurveyComparison(new Workforce(threads).forEach(baseline.scenario().replicates(), (number, sweep) -> {
      Simulated simulated = ask(survey, baseline, new Replicate(baseline, number, sweep));
      synchronized (onReplicate) {
        onReplicate.run();
      }
      return simulated;
    }));
  }

  private static Simulated ask(RealSurvey survey, LoadedScenario baseline, Replicate replicate) {
    City city = replicate.settled();
    int[] all = IntStream.range(0, city.residents().count()).toArray();
    int[] sample = new SurveySample(city).draw(baseline.composition(), survey.respondents(), replicate.chance());
    return new Simulated(VirtualSurvey.ask(city, all, 0), VirtualSurvey.ask(city, sample, 0));
  }

  /** The mean share of an answer among all residents, over replicates. */
  public double mean(Answer answer) {
    return everybody.stream().mapToDouble(shares -> shares.get(answer)).average().orElseThrow();
  }

  /** The mean share of an answer in samples of the size of the real one, and its spread between samples. */
  public SummaryStatistics inSamples(Answer answer) {
    SummaryStatistics statistics = new SummaryStatistics();
    samples.forEach(shares -> statistics.addValue(shares.get(answer)));
    return statistics;
  }
}
