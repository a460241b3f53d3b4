package canyu.experiment.comparison;

import canyu.experiment.statistics.VarianceShares;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * How sure the order of the arms by an outcome is: over parameter draws where there are any, else
 * over cities.
 *
 * @param outcome by what they are ordered
 * @param arms every arm but the status quo, the most often best first
 */
public record Ranking(Outcome outcome, List<Place> arms) {

  private static final int AMONG_THE_BEST = 3;
  private static final double SURE = 0.05;

  /**
   * Where one arm stands.
   *
   * @param best share of draws in which it is the best; arms that tie share a draw, so all arms have 1 together
   * @param amongThree share of draws in which it is among the best three; arms that tie share the places left
   * @param regret mean loss in the outcome against the best arm of each draw
   * @param shares where the variance of its effect comes from; empty where not two draws have two cities or more
   * @param driver the parameter with which its rank changes most; empty without parameter draws, and where none stands
   *     out among so many at the 5 % level (Bonferroni)
   */
  public record Place(String arm, double best, double amongThree, double regret, Optional<VarianceShares> shares,
      Optional<Driver> driver) {}

  /**
   * A parameter and how an arm's place depends on it.
   *
   * @param correlation Spearman's, of the parameter and how well the arm does among the arms: 1 if it gains with it
   */
  public record Driver(String parameter, double correlation) {}

  /** The order of the arms of an experiment by each of its outcomes. */
  public static List<Ranking> of(LoadedScenario loaded, Comparison comparison) {
    return comparison.outcomes().stream().map(outcome -> of(loaded, outcome)).toList();
  }

  private static Ranking of(LoadedScenario loaded, OutcomeEffects outcome) {
    List<String> arms = outcome.comparison().compared();
    if (arms.isEmpty()) {
      return new Ranking(outcome.outcome(), List.of());
    }
    Map<String, double[]> effects = new LinkedHashMap<>();
    arms.forEach(arm -> effects.put(arm, outcome.gains(arm)));
    double[][] ranks = IntStream.range(0, effects.get(arms.get(0)).length)
        .mapToObj(draw -> new NaturalRanking().rank(arms.stream().mapToDouble(arm -> effects.get(arm)[draw]).toArray()))
        .toArray(double[][]::new);
    return new Ranking(outcome.outcome(), IntStream.range(0, arms.size())
        .mapToObj(arm -> place(loaded, outcome, arms, effects, ranks, arm))
        .sorted(Comparator.comparingDouble(Place::best).reversed().thenComparingDouble(Place::regret))
        .toList());
  }

  private static Place place(LoadedScenario loaded, OutcomeEffects outcome, List<String> arms,
      Map<String, double[]> effects, double[][] ranks, int arm) {
    String name = arms.get(arm);
    double[] own = effects.get(name);
    double[] rank = IntStream.range(0, ranks.length).mapToDouble(draw -> ranks[draw][arm]).toArray();
    double regret = StatUtils.mean(IntStream.range(0, own.length)
        .mapToDouble(draw -> effects.values().stream().mapToDouble(all -> all[draw]).max().orElseThrow() - own[draw])
        .toArray());
    return new Place(name, shareAmong(1, effects, own), shareAmong(AMONG_THE_BEST, effects, own), regret,
        loaded.scenario().uncertainty().filter(uncertainty -> uncertainty.citiesPerDraw() > 1)
            .filter(uncertainty -> outcome.comparison().replicates() >= 2 * uncertainty.citiesPerDraw())
            .map(uncertainty -> VarianceShares.of(VarianceShares.byDraw(
                outcome.comparison().differences(name, outcome.indicator(), outcome.group()), uncertainty.citiesPerDraw()))),
        loaded.draws().filter(draws -> rank.length > 2).flatMap(draws -> driver(draws::values, rank)));
  }

  /** How much of the first places an arm has, on average over draws; arms that tie share those left to them equally. */
  private static double shareAmong(int places, Map<String, double[]> effects, double[] own) {
    double[] shares = new double[own.length];
    Arrays.setAll(shares, draw -> {
      long better = effects.values().stream().filter(other -> other[draw] > own[draw]).count();
      long same = effects.values().stream().filter(other -> other[draw] == own[draw]).count();
      return Math.min(1, Math.max(0, (places - better) / (double) same));
    });
    return StatUtils.mean(shares);
  }

  /** The parameter most correlated with the rank, if it is more so than the best of as many unrelated ones would be. */
  private static Optional<Driver> driver(IntFunction<Map<String, Double>> draws, double[] rank) {
    List<Map<String, Double>> values = IntStream.range(0, rank.length).mapToObj(draws).toList();
    return values.get(0).keySet().stream()
        .map(parameter -> new Driver(parameter, new SpearmansCorrelation().correlation(
            values.stream().mapToDouble(draw -> draw.get(parameter)).toArray(), rank)))
        .filter(driver -> !Double.isNaN(driver.correlation()))
        .max(Comparator.comparingDouble(driver -> Math.abs(driver.correlation())))
        .filter(driver -> chanceOf(driver.correlation(), rank.length) * values.get(0).size() < SURE);
  }

  /** The chance that two unrelated rankings are correlated this much or more, by Student's t. */
  private static double chanceOf(double correlation, int count) {
    double t = Math.abs(correlation) * Math.sqrt((count - 2) / Math.max(1e-12, 1 - correlation * correlation));
    return 2 * new TDistribution(count - 2.0).cumulativeProbability(-t);
  }
}
