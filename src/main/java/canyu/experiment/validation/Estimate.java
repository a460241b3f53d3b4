package canyu.experiment.validation;

import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Sampling;
import canyu.parameter.About;
import java.util.Arrays;
import java.util.Optional;

/** A mean over cities with its 95 % interval. */
public record Estimate(
    @About("mean over the cities that define it")
    double mean,
    @About("lower end of the 95 % interval of the mean; left out where there is none")
    Optional<Double> low,
    @About("upper end of the interval; left out where there is none")
    Optional<Double> high) {

  /**
   * The estimate from some cities in order; empty where none defines the value.
   *
   * @param values NaN where a city does not define it
   */
  static Optional<Estimate> of(double[] values, Sampling sampling) {
    double[] defined = Arrays.stream(values).filter(Double::isFinite).toArray();
    if (defined.length == 0) {
      return Optional.empty();
    }
    Interval interval = sampling.interval(values);
    return Optional.of(new Estimate(
        Arrays.stream(defined).average().orElseThrow(), end(interval.low()), end(interval.high())));
  }

  private static Optional<Double> end(double value) {
    return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
  }
}
