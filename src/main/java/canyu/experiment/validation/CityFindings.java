package canyu.experiment.validation;

import canyu.parameter.About;
import java.io.Serializable;
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

  /** The share of an answer; NaN where it is not defined. */
  double answer(String key) {
    return answers.getOrDefault(key, Double.NaN);
  }

  /** The sums of a statistic. */
  double[] sums(String key) {
    return counts.get(key).stream().mapToDouble(Double::doubleValue).toArray();
  }
}
