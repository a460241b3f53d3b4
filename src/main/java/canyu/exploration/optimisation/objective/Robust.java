package canyu.exploration.optimisation.objective;

import canyu.parameter.About;
import canyu.parameter.Shorthand;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/** What counts of a gain that is not the same in every future. */
@Shorthand("by")
public record Robust(
    @About(value = "what of the gains over futures counts", preset = "mean")
    Measure by,
    @About("in place of that: a gain in the first objective that must be reached, such as '0.5 points'")
    Optional<String> reach,
    @About("in which share of futures it must be, such as '80 %'; the gain that is reached in so many then counts")
    Optional<String> in) {

  private static final double TENTH = 0.1;

  /** What of the gains over futures counts. */
  public enum Measure {
    @About("their mean")
    MEAN,
    @About("their mean in the worst tenth of futures")
    WORST_TENTH,
    @About("how much less it is than that of the best mix tried in the same future, in the worst but a tenth of futures"
        + " (90th percentile minimax regret: McPhail et al. 2018)")
    REGRET
  }

  public Robust {
    if (reach.isPresent() != in.isPresent()) {
      throw new IllegalArgumentException("reach and in must be given together, as in {reach: 0.5 points, in: 80 %}");
    }
    if (reach.isPresent() && by != Measure.MEAN) {
      throw new IllegalArgumentException("by must be left out where a gain must be reached");
    }
    reach.ifPresent(text -> amount("reach", text));
    in.ifPresent(text -> {
      double share = amount("in", text);
      if (!(share > 0 && share < 1)) {
        throw new IllegalArgumentException("in must be more than 0 % and less than 100 %, but is '" + text + "'");
      }
    });
  }

  private static double amount(String key, String text) {
    try {
      return Quantity.parse(text);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(key + " " + wrong.getMessage(), wrong);
    }
  }

  /** The gain in the first objective that must be reached, if one must. */
  public Optional<Double> wanted() {
    return reach.map(Quantity::parse);
  }

  /** The share of futures in which it must be; empty where nothing must be reached. */
  public Optional<Double> share() {
    return in.map(Quantity::parse);
  }

  /**
   * What counts of some mixes.
   *
   * @param gains of each mix, by future
   */
  public double[] values(List<double[]> gains) {
    return counted(gains).stream().mapToDouble(this::value).toArray();
  }

  /**
   * The 95 % intervals of what counts, over futures that could have been drawn as well.
   *
   * @param gains of each mix, by future
   */
  public List<Bounds> intervals(List<double[]> gains) {
    return counted(gains).stream().map(this::interval).toList();
  }

  /** Gains, or what they lack where that counts. */
  private List<double[]> counted(List<double[]> gains) {
    if (by != Measure.REGRET || gains.isEmpty()) {
      return gains;
    }
    double[] best = gains.get(0).clone();
    gains.forEach(each -> Arrays.setAll(best, future -> Math.max(best[future], each[future])));
    return gains.stream().map(each -> {
      double[] lacking = new double[best.length];
      Arrays.setAll(lacking, future -> each[future] - best[future]);
      return lacking;
    }).toList();
  }

  private double value(double[] counted) {
    return switch (by) {
      case MEAN -> share().map(often -> Quantile.reached(counted, often)).orElseGet(() -> StatUtils.mean(counted));
      case WORST_TENTH -> WorstShare.mean(counted, TENTH);
      case REGRET -> Quantile.reached(counted, 1 - TENTH);
    };
  }

  private Bounds interval(double[] counted) {
    return switch (by) {
      case MEAN -> share().map(often -> Quantile.interval(counted, often)).orElseGet(() -> Bounds.ofMean(counted));
      case WORST_TENTH -> WorstShare.interval(counted, TENTH);
      case REGRET -> Quantile.interval(counted, 1 - TENTH);
    };
  }
}
