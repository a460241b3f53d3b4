package canyu.experiment.statistics;

import canyu.scenario.definition.Scenario;
import canyu.scenario.draw.Uncertainty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How the replicates of an experiment came about, on which it depends how sure a mean over them is. Cities that share
 * one draw of parameters are one observation: their differences go together as far as parameters make them.
 *
 * @param firstStage how many replicates decided how many there are in all; all where their number was fixed
 * @param citiesPerDraw how many replicates in a row share a draw of parameters; 1 where none are drawn
 * @param drawn whether parameters are drawn
 * @param intervals finds intervals of means over them
 */
public record Sampling(int firstStage, int citiesPerDraw, boolean drawn, Intervals intervals) {

  Sampling(int firstStage, int citiesPerDraw, boolean drawn) {
    this(firstStage, citiesPerDraw, drawn, new Intervals());
  }

  /** The sampling of a scenario whose first stage has so many replicates. */
  public static Sampling of(Scenario scenario, int firstStage) {
    return new Sampling(firstStage, scenario.uncertainty().map(Uncertainty::citiesPerDraw).orElse(1),
        scenario.uncertainty().isPresent());
  }

  /**
   * The interval of the mean of values, one for each replicate in order.
   *
   * @param values NaN where something is not defined, which leaves a replicate out
   */
  public Interval interval(double[] values) {
    return interval(Differences.exactly(values));
  }

  /** The interval of the mean of differences. */
  public Interval interval(Differences differences) {
    double[] observations = observations(differences);
    Interval interval = intervals.of(observations, firstStage < differences.values().length
        ? deciding(differences.values()).length : observations.length);
    return new Interval(
        differences.clean(interval.low()), differences.clean(interval.high()), interval.method());
  }

  /**
   * How probable a mean so far from 0 would be if it were 0, two-sided: 5 % where an end of the interval is 0.
   *
   * @return NaN where there is no interval
   */
  public double chanceOf(Differences differences) {
    double[] observations = observations(differences);
    return intervals.chanceOf(observations, firstStage < differences.values().length
        ? deciding(differences.values()).length : observations.length);
  }

  /** The draw of parameters that a replicate has; empty where none are drawn. */
  public OptionalInt draw(int replicate) {
    return drawn ? OptionalInt.of(replicate / citiesPerDraw) : OptionalInt.empty();
  }

  /** How far the means of draws lie apart; empty where none are drawn, or where fewer than two define the values. */
  Optional<Spread> spread(Differences differences) {
    double[] means = means(differences);
    return drawn && means.length > 1 ? Optional.of(Spread.of(means)) : Optional.empty();
  }

  /** The mean of each draw, or each value where none are drawn; without those that are not defined. */
  public double[] means(Differences differences) {
    double[][] draws = draws(differences.values());
    double[] means = new double[draws.length];
    Arrays.setAll(means, draw -> differences.clean(StatUtils.mean(draws[draw])));
    return means;
  }

  /** The observations of the first stage; a draw that it left incomplete belongs to the second. */
  double[] deciding(double[] values) {
    return observations(Arrays.copyOf(values, citiesPerDraw * firstDraws()));
  }

  /** How many draws, or cities where none are drawn, the first stage has. */
  int firstDraws() {
    return firstStage / citiesPerDraw;
  }

  /**
   * The independent observations behind values, one for each replicate in order: the values themselves, or else the
   * means of all draws. The observations have the mean of the values. Where draws have not equally many values, each
   * observation is what its draw adds to that mean, so that their spread still is that of the mean (the linearised
   * variance of a ratio: Cochran, Sampling Techniques, 1977, chapter 6).
   */
  public double[] observations(double[] values) {
    return observations(Differences.exactly(values));
  }

  private double[] observations(Differences differences) {
    if (citiesPerDraw == 1) {
      return differences.defined();
    }
    double[][] draws = draws(differences.values());
    double mean = differences.mean();
    double usual = (double) differences.defined().length / draws.length;
    double[] observations = new double[draws.length];
    Arrays.setAll(observations, draw ->
        differences.clean(observation(draws[draw], draws[draw].length / usual, mean)));
    return observations;
  }

  /** What a draw adds to the mean, which is its own mean where it has as many values as usual. */
  private static double observation(double[] draw, double weight, double mean) {
    return weight == 1 ? StatUtils.mean(draw) : mean + weight * (StatUtils.mean(draw) - mean);
  }

  /** The values of every draw that has any. */
  private double[][] draws(double[] values) {
    List<double[]> draws = new ArrayList<>();
    for (int from = 0; from < values.length; from += citiesPerDraw) {
      double[] draw = Differences.defined(values, from, Math.min(values.length, from + citiesPerDraw));
      if (draw.length > 0) {
        draws.add(draw);
      }
    }
    return draws.toArray(double[][]::new);
  }
}
