package canyu.exploration.worth;

import canyu.experiment.run.Workforce;
import canyu.exploration.ensemble.Ensemble;
import canyu.exploration.ensemble.Ensemble.End;
import canyu.exploration.ensemble.Ensembles;
import canyu.exploration.ensemble.Ensembles.Function;
import canyu.exploration.ensemble.Inputs;
import canyu.indicator.Indicator;
import canyu.scenario.definition.Outcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Choices among arms whose gains are known functions of the inputs, and luck.
 *
 * @param columns of the inputs
 * @param arms what each gains over the status quo, from the inputs of a draw
 * @param luck standard deviation of the luck of a city, which all arms have in common
 */
record Decisions(double[][] columns, List<Function> arms, int citiesPerDraw, double luck, Random random,
    Map<Indicator, double[]> starts) {

  static Decisions of(double[][] columns, Function... arms) {
    return new Decisions(columns, List.of(arms), 1, 0, new Random(0), Map.of());
  }

  Decisions withLuck(int cities, double sd, Random chance) {
    return new Decisions(columns, arms, cities, sd, chance, starts);
  }

  /** The same where a share of residents would answer so, from the inputs of a draw. */
  Decisions asking(Indicator indicator, Function share) {
    Map<Indicator, double[]> more = new EnumMap<>(Indicator.class);
    more.putAll(starts);
    double[] shares = new double[cities()];
    Arrays.setAll(shares, city -> share.of(inputs(city)));
    more.put(indicator, shares);
    return new Decisions(columns, arms, citiesPerDraw, luck, random, more);
  }

  private int cities() {
    return columns[0].length * citiesPerDraw;
  }

  private double[] inputs(int city) {
    return Arrays.stream(columns).mapToDouble(column -> column[city / citiesPerDraw]).toArray();
  }

  Ensemble ensemble() {
    Map<End, double[]> ends = new LinkedHashMap<>();
    Outcome cost = Outcome.of(Indicator.COST_52);
    ends.put(new End("status quo", Ensembles.OUTCOME), new double[cities()]);
    ends.put(new End("status quo", cost), new double[cities()]);
    double[] chance = random.doubles(cities()).map(u -> 0).toArray();
    Arrays.setAll(chance, city -> luck * random.nextGaussian());
    for (int arm = 0; arm < arms.size(); arm++) {
      Function gain = arms.get(arm);
      double[] effect = new double[cities()];
      Arrays.setAll(effect, city -> gain.of(inputs(city)) + chance[city]);
      ends.put(new End("arm " + (arm + 1), Ensembles.OUTCOME), effect);
      ends.put(new End("arm " + (arm + 1), cost), new double[cities()]);
    }
    List<String> names = IntStream.range(0, columns.length).mapToObj(input -> "x.x" + (input + 1)).toList();
    return new Ensemble(new Inputs(names, columns), citiesPerDraw, "status quo", ends, starts);
  }

  WorthAnalysis analysis(int respondents, int threads) {
    Ensemble ensemble = ensemble();
    return WorthAnalysis.of(ensemble,
        NetBenefits.of(ensemble, Ensembles.OUTCOME, ensemble.arms(), NetBenefits.Price.ofOutcome()), respondents,
        new Workforce(threads));
  }

  static Worth worth(WorthAnalysis analysis, Worth.Kind kind, String name) {
    return analysis.of(kind).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }
}
