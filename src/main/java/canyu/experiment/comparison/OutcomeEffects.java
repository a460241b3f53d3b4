package canyu.experiment.comparison;

import canyu.experiment.statistics.Differences;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Holm;
import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Verdict;
import canyu.indicator.Indicator;
import canyu.scenario.definition.Outcome;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What the arms of a scenario change in one of its outcomes, and which of them does so best. */
public record OutcomeEffects(Comparison comparison, Outcome outcome) {

  private static final double ERROR = 0.05;

  public Indicator indicator() {
    return outcome.indicator();
  }

  /** The number of the group that it is about. */
  public int group() {
    return comparison.groups().names().indexOf(outcome.group());
  }

  /** What an arm changes. */
  public Effect effect(String arm) {
    return comparison.effect(arm, indicator(), group());
  }

  /** Where the status quo stands; NaN where it is not defined. */
  public double statusQuo() {
    return effect(comparison.reference()).level();
  }

  /** By how much an arm is better than the reference: further up or down, or for a gap nearer to 0. */
  public double gain(String arm) {
    Effect effect = effect(arm);
    return indicator().gap().isPresent() ? Math.abs(effect.statusQuo()) - Math.abs(effect.level())
        : -badness(arm) * effect.difference();
  }

  /**
   * Whether an arm is better than the reference, as far as that is resolved and beyond what matters. A gap that closes
   * because those who were ahead fall back is no better.
   */
  public boolean isBetter(String arm) {
    return matters(arm) && (indicator().gap().isPresent()
        ? lead(arm, comparison.reference()).low() > 0 && !isLevelledDown(arm) : gain(arm) > 0);
  }

  /** Whether an arm is worse than the reference, in the same sense; a gap may have turned round and be neither. */
  public boolean isWorse(String arm) {
    return matters(arm) && (indicator().gap().isPresent()
        ? lead(arm, comparison.reference()).high() < 0 || isLevelledDown(arm) : gain(arm) < 0);
  }

  private boolean isLevelledDown(String arm) {
    return comparison.gapChange(arm, indicator()) == GapChange.LEVELLED_DOWN;
  }

  private boolean matters(String arm) {
    Verdict verdict = effect(arm).verdict();
    return verdict == Verdict.RAISES || verdict == Verdict.LOWERS;
  }

  /** All arms but the reference, the one that does best first; those that are not defined come last. */
  public List<String> order() {
    Comparator<String> best = Comparator.comparing((String arm) -> !effect(arm).isDefined())
        .thenComparing(arm -> -gain(arm));
    return comparison.compared().stream().sorted(best).toList();
  }

  /** The arm of which is told: the best of those that are shown to do better, or where none is the best in the mean. */
  public String best() {
    List<String> order = order();
    return order.stream().filter(this::isBetter).findFirst().orElse(order.get(0));
  }

  /** Two arms that are not told apart. */
  public record Tie(String better, String worse) {}

  /**
   * The pairs of arms that are not told apart among those that do best, in their order.
   *
   * @param first how many arms are looked at
   */
  public List<Tie> ties(int first) {
    List<String> leading = order().stream().filter(arm -> effect(arm).isDefined()).limit(first).toList();
    return IntStream.range(0, leading.size()).boxed()
        .flatMap(i -> leading.subList(i + 1, leading.size()).stream().map(worse -> new Tie(leading.get(i), worse)))
        .filter(pair -> !isAhead(pair.better(), pair.worse())).toList();
  }

  /** Whether an arm is told apart from one that does worse. */
  public boolean isAhead(String arm, String worse) {
    return lead(arm, worse).low() > 0;
  }

  /**
   * How much better an arm does than another, both in the same cities. They are told apart where the interval leaves out
   * 0.
   */
  public Interval lead(String arm, String other) {
    return comparison.sampling().interval(gains(arm, other));
  }

  /** By how much an arm is better than the reference: the mean of each draw, or each city where none are drawn. */
  double[] gains(String arm) {
    return comparison.sampling().means(gains(arm, comparison.reference()));
  }

  private Differences gains(String arm, String other) {
    return Differences.between(bad(other), bad(arm));
  }

  /** Where the outcome ended up in every city, the larger the worse. */
  private double[] bad(String arm) {
    return DoubleStream.of(comparison.ends(arm, indicator(), group())).map(end -> badness(arm) * end).toArray();
  }

  /** 1 where more is worse, -1 where less is; a gap is worse the further it is from 0 on the side where it is. */
  private int badness(String arm) {
    if (indicator().gap().isPresent()) {
      return effect(arm).level() < 0 ? -1 : 1;
    }
    return indicator().lessIsBetter() ? 1 : -1;
  }

  /** By arm, the chance of error with which all arms together differ from the status quo (Holm); NaN where there is none. */
  public Map<String, Double> chances() {
    List<String> arms = comparison.compared();
    double[] adjusted = Holm.adjusted(arms.stream().mapToDouble(arm -> comparison.sampling()
        .chanceOf(comparison.between(arm, comparison.reference(), indicator(), group()))).toArray());
    Map<String, Double> byArm = new LinkedHashMap<>();
    for (int arm = 0; arm < adjusted.length; arm++) {
      byArm.put(arms.get(arm), adjusted[arm]);
    }
    return byArm;
  }

  /** The arms that differ from the status quo though all are looked at together, at 5 %. */
  public List<String> picks() {
    Map<String, Double> chances = chances();
    return comparison.compared().stream().filter(arm -> chances.get(arm) < ERROR).toList();
  }
}
