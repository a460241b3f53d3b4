package canyu.exploration.worth;

import canyu.exploration.ensemble.Ensemble;
import canyu.exploration.ensemble.PairedEffect;
import canyu.indicator.Indicator;
import canyu.scenario.definition.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What every arm that may be chosen gains over the reference, which may be chosen too and gains nothing.
 *
 * @param arms their names, the reference first
 * @param draws the numbers of the draws all of whose cities define all gains
 * @param gains by such draw, then by its city, then by arm
 */
public record NetBenefits(List<String> arms, int[] draws, double[][][] gains) {

  /** What an effect is worth: its own unit if it is 1 and nothing costs anything. */
  public interface Price {

    /**
     * What an arm gains in a city.
     *
     * @param better by how much the outcome is better than under the reference
     * @param cost what the arm costs in the last 52 weeks beyond the reference
     */
    double of(double better, double cost);

    /** Gains in the unit of the outcome, whatever they cost. */
    static Price ofOutcome() {
      return (better, cost) -> better;
    }

    /**
     * Gains in money.
     *
     * @param participant what one more resident is worth
     * @param residents of whom the outcome is a share
     */
    static Price ofMoney(double participant, double residents) {
      return (better, cost) -> better * residents * participant - cost;
    }
  }

  public NetBenefits {
    arms = List.copyOf(arms);
  }

  /**
   * The gains of some arms of an ensemble, which has kept their costs of 52 weeks.
   *
   * @param arms those that may be chosen besides the reference
   */
  public static NetBenefits of(Ensemble ensemble, Outcome outcome, List<String> arms, Price price) {
    double sign = outcome.indicator().lessIsBetter() ? -1 : 1;
    double[][] byArm = arms.stream().map(arm -> {
      PairedEffect effect = ensemble.effect(arm, outcome);
      double[] costs = ensemble.effect(arm, Outcome.of(Indicator.COST_52)).cities();
      return IntStream.range(0, costs.length)
          .mapToDouble(city -> price.of(sign * effect.cities()[city], costs[city])).toArray();
    }).toArray(double[][]::new);
    int[] whole = IntStream.range(0, ensemble.draws()).filter(draw -> Stream.of(byArm)
        .allMatch(gain -> ofDraw(draw, ensemble.citiesPerDraw()).noneMatch(city -> Double.isNaN(gain[city])))).toArray();
    List<String> all = new ArrayList<>(List.of(ensemble.reference()));
    all.addAll(arms);
    return new NetBenefits(all, whole, IntStream.of(whole).mapToObj(draw -> ofDraw(draw, ensemble.citiesPerDraw())
        .mapToObj(city -> beside(byArm, city)).toArray(double[][]::new)).toArray(double[][][]::new));
  }

  private static IntStream ofDraw(int draw, int citiesPerDraw) {
    return IntStream.range(draw * citiesPerDraw, (draw + 1) * citiesPerDraw);
  }

  private static double[] beside(double[][] byArm, int city) {
    return DoubleStream.concat(DoubleStream.of(0), Stream.of(byArm).mapToDouble(gain -> gain[city])).toArray();
  }

  /** How many draws there are. */
  public int count() {
    return draws.length;
  }

  /** How many cities share a draw. */
  int citiesPerDraw() {
    return gains.length == 0 ? 1 : gains[0].length;
  }

  /** The mean gain of every arm over the cities of a draw, by place of the draw. */
  double[] mean(int place) {
    return mean(gains[place], -1);
  }

  /**
   * The mean gain of every arm over the other cities of the draw of a city, whose luck is not that of the city; that of
   * the city itself if it has its draw for itself.
   */
  double[] elsewhere(int place, int city) {
    return mean(gains[place], gains[place].length == 1 ? -1 : city);
  }

  private static double[] mean(double[][] cities, int without) {
    double[] mean = new double[cities[0].length];
    double count = without < 0 ? cities.length : cities.length - 1.0;
    for (int city = 0; city < cities.length; city++) {
      for (int arm = 0; arm < mean.length && city != without; arm++) {
        mean[arm] += cities[city][arm] / count;
      }
    }
    return mean;
  }

  /** The number of the largest number; the first of several. */
  static int best(double... numbers) {
    return IntStream.range(0, numbers.length).reduce(0, (best, arm) -> numbers[arm] > numbers[best] ? arm : best);
  }

  /** The mean of every column of some rows. */
  static double[] means(List<double[]> rows) {
    double[] means = new double[rows.get(0).length];
    rows.forEach(row -> Arrays.setAll(means, k -> means[k] + row[k] / rows.size()));
    return means;
  }

  /** The arm that one would choose without knowing more: its mean is the highest. */
  public String chosen() {
    return arms.get(best(means(IntStream.range(0, count()).mapToObj(this::mean).toList())));
  }
}
