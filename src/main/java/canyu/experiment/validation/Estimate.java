package canyu.experiment.validation;

import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Sampling;
import canyu.parameter.About;
import canyu.study.Formula;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A number of a simulated city with its 95 % interval; cities are the sample. */
public record Estimate(
    @About("the value of all cities together")
    double value,
    @About("lower end of the 95 % interval; left out where there is none")
    Optional<Double> low,
    @About("upper end of the interval; left out where there is none")
    Optional<Double> high) {

  /**
   * What follows from the sums of some cities, in order, added up; empty where that is not defined. The interval is that
   * of the jackknife (Efron and Tibshirani 1993, chapter 11), in which a city counts for what it would change to leave
   * it out; there is none where the value hangs on one city.
   *
   * @param sums of each city, as the formula takes them
   */
  static Optional<Estimate> of(List<double[]> sums, Formula formula, Sampling sampling) {
    double[] all = sum(sums);
    double value = formula.value(all);
    if (!Double.isFinite(value)) {
      return Optional.empty();
    }
    double[] without = sums.stream().mapToDouble(city -> formula.value(less(all, city))).toArray();
    double mean = Arrays.stream(without).average().orElseThrow();
    if (!Double.isFinite(mean)) {
      return Optional.of(new Estimate(value, Optional.empty(), Optional.empty()));
    }
    return Optional.of(of(value, sampling.interval(
        Arrays.stream(without).map(each -> value + (sums.size() - 1) * (mean - each)).toArray())));
  }

  private static double[] sum(List<double[]> sums) {
    double[] all = new double[sums.get(0).length];
    sums.forEach(city -> Arrays.setAll(all, i -> all[i] + city[i]));
    return all;
  }

  private static double[] less(double[] all, double[] city) {
    double[] others = new double[all.length];
    Arrays.setAll(others, i -> all[i] - city[i]);
    return others;
  }

  /**
   * The mean of values of some cities, in order; empty where none defines the value.
   *
   * @param values NaN where a city does not define it
   */
  static Optional<Estimate> of(double[] values, Sampling sampling) {
    double[] defined = Arrays.stream(values).filter(Double::isFinite).toArray();
    if (defined.length == 0) {
      return Optional.empty();
    }
    return Optional.of(of(Arrays.stream(defined).average().orElseThrow(), sampling.interval(values)));
  }

  private static Estimate of(double value, Interval interval) {
    return new Estimate(value, end(interval.low()), end(interval.high()));
  }

  private static Optional<Double> end(double value) {
    return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
  }
}
