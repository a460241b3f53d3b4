package canyu.experiment.validation;

import canyu.parameter.About;
import java.util.Map;

/** What was found in one city. */
public record CityFindings(
    @About("hash of everything it depends on")
    String fingerprint,
    @About("the number of the city, from 0")
    int city,
    @About("every value that is defined: statistics of studies, and shares of answers of everybody and of a sample")
    Map<String, Double> values) {

  /** A value; NaN where it is not defined. */
  double value(String key) {
    return values.getOrDefault(key, Double.NaN);
  }
}
