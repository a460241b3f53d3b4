package canyu.experiment.validation;

import canyu.experiment.run.SurveyComparison.Simulated;
import canyu.indicator.Answer;
import canyu.parameter.About;
import canyu.parameter.Names;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found in one city. */
public record CityFindings(
    @About("hash of everything it depends on")
    String fingerprint,
    @About("the number of the city, from 0")
    int city,
    @About("the share of every answer that is defined, of everybody and of a sample")
    Map<String, Double> answers,
    @About("what was counted for every statistic of the studies: the sums that its formula takes")
    Map<String, List<Double>> counts) implements Serializable {

  private static final String EVERYBODY = "answer.";
  private static final String SAMPLE = "sample.";

  /** The shares of answers under the keys of findings; those that are not defined are left out. */
  static Map<String, Double> keyed(Simulated asked) {
    Map<String, Double> answers = new LinkedHashMap<>();
    asked.everybody().forEach((answer, share) -> answers.put(EVERYBODY + Names.camel(answer), share));
    asked.sample().forEach((answer, share) -> answers.put(SAMPLE + Names.camel(answer), share));
    answers.values().removeIf(share -> !Double.isFinite(share));
    return answers;
  }

  /** The shares of answers as they were asked. */
  Simulated asked() {
    return new Simulated(shares(EVERYBODY), shares(SAMPLE));
  }

  private Map<Answer, Double> shares(String who) {
    Map<Answer, Double> shares = new EnumMap<>(Answer.class);
    for (Answer answer : Answer.values()) {
      shares.put(answer, answers.getOrDefault(who + Names.camel(answer), Double.NaN));
    }
    return shares;
  }

  /** The share of an answer among all residents; NaN where it is not defined. */
  double share(Answer answer) {
    return answers.getOrDefault(EVERYBODY + Names.camel(answer), Double.NaN);
  }

  /** The sums of a statistic. */
  double[] sums(String key) {
    return counts.get(key).stream().mapToDouble(Double::doubleValue).toArray();
  }
}
