package canyu.experiment.comparison;

import canyu.city.Barrier;
import canyu.experiment.run.Transitions;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Verdict;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.process.Participation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Why an arm does what it does, as far as measured changes along the paths of the model say: what changes in the city and in
 * the minds of residents moves their wish to take part, that moves who is willing, and that how they act.
 *
 * @param states what changed most, by how far its log odds moved at least, the furthest first; resolved, and beyond what
 *     matters
 * @param minds what moved the wish to take part, the most first
 * @param kept how many more are willing, and what keeps fewer, or more, of them back
 * @param act the kind of act that changed most
 */
public record Mechanism(List<Indicator> states, List<Mind> minds, Optional<Kept> kept, Optional<Indicator> act) {

  private static final List<Indicator> STATES = List.of(Indicator.INFORMED, Indicator.IDENTITY, Indicator.TRUST,
      Indicator.CONCERN, Indicator.EFFICACY, Indicator.SATISFACTION, Indicator.RESPONSE_RECORD, Indicator.CASES_OPEN,
      Indicator.CASES_MISROUTED, Indicator.CASES_QUEUED, Indicator.WEEKS_TO_SOLUTION);
  private static final List<Indicator> ACTS = List.of(Indicator.REPORTS, Indicator.REQUESTS, Indicator.CONSULTATIONS);
  private static final int TOLD = 3;

  /** What is known to residents is half of what they need to know how to take part; literacy is the other half. */
  private static final double INFORMED = 0.5;

  /** A change of the wish that makes about one resident in a thousand willing, as tastes are spread. */
  private static final double LEAST_WISH = 0.0025;
  private static final double LEAST_SHARE = 0.01;

  /**
   * Part of what moved the mean wish to take part.
   *
   * @param share of all that moved it up or down, 0 to 1
   */
  public record Mind(Indicator indicator, double share) {}

  /**
   * Residents won for willingness minus residents lost.
   *
   * @param all by any barrier, as a share of the city
   * @param barrier the one with most of it, if that is resolved
   * @param net by this barrier
   */
  public record Kept(double all, Optional<Barrier> barrier, double net) {}

  /** What carried the effect of an arm. */
  public static Mechanism of(Comparison comparison, String arm) {
    return new Mechanism(
        STATES.stream().filter(state -> matters(comparison, arm, state))
            .sorted(Comparator.comparingDouble(state -> -shift(state, effect(comparison, arm, state)))).limit(TOLD)
            .toList(),
        minds(comparison, arm), kept(comparison, arm),
        ACTS.stream().filter(act -> matters(comparison, arm, act))
            .max(Comparator.comparingDouble(act -> Math.abs(effect(comparison, arm, act).difference()))));
  }

  private static Effect effect(Comparison comparison, String arm, Indicator indicator) {
    return comparison.effect(arm, indicator, Groups.CITY);
  }

  private static boolean matters(Comparison comparison, String arm, Indicator indicator) {
    Effect effect = effect(comparison, arm, indicator);
    return (effect.verdict() == Verdict.RAISES || effect.verdict() == Verdict.LOWERS)
        && Math.abs(effect.difference()) > effect.matter();
  }

  /** How far something moved at least, without a unit: in log odds, or in logarithms where it is no share. */
  private static double shift(Indicator state, Effect effect) {
    double least = effect.low() > 0 ? effect.low() : effect.high();
    return Math.abs(size(state, effect.statusQuo() + least) - size(state, effect.statusQuo()));
  }

  private static double size(Indicator state, double level) {
    return state == Indicator.WEEKS_TO_SOLUTION ? StrictMath.log(level) : StrictMath.log(level / (1 - level));
  }

  /** What is resolved of the changes on which the wish depends, each with its weight in it. */
  private static List<Mind> minds(Comparison comparison, String arm) {
    Participation.Willingness wish = comparison.scenario().parameters().processes().participation().willingness();
    Map<Indicator, Double> weights = new EnumMap<>(Map.of(Indicator.INFORMED, INFORMED * wish.uKnowhow(),
        Indicator.IDENTITY, wish.uInterest(), Indicator.EFFICACY, wish.uEfficacy(), Indicator.TRUST, wish.uTrust()));
    Map<Indicator, Double> moved = new EnumMap<>(Indicator.class);
    weights.forEach((mind, weight) -> {
      Effect effect = effect(comparison, arm, mind);
      if (effect.low() > 0 || effect.high() < 0) {
        moved.put(mind, Math.abs(weight * effect.difference()));
      }
    });
    double all = moved.values().stream().mapToDouble(Double::doubleValue).sum();
    return all < LEAST_WISH ? List.of() : moved.entrySet().stream()
        .map(each -> new Mind(each.getKey(), each.getValue() / all)).filter(mind -> mind.share() >= LEAST_SHARE)
        .sorted(Comparator.comparingDouble((Mind mind) -> -mind.share()).thenComparing(Mind::indicator)).toList();
  }

  /** How many more are willing, if that is resolved. */
  private static Optional<Kept> kept(Comparison comparison, String arm) {
    double residents = comparison.scenario().population().residents();
    List<Transitions> moves = comparison.moves(arm);
    double[] all = moves.stream().mapToDouble(each -> sum(each) / residents).toArray();
    if (!isResolved(comparison.interval(all))) {
      return Optional.empty();
    }
    Barrier most = Stream.of(Barrier.values()).max(Comparator.comparingDouble(
        barrier -> Math.abs(StatUtils.mean(net(moves, barrier, residents))))).orElseThrow();
    double[] net = net(moves, most, residents);
    return Optional.of(new Kept(StatUtils.mean(all),
        Optional.of(most).filter(barrier -> isResolved(comparison.interval(net))), StatUtils.mean(net)));
  }

  private static boolean isResolved(Interval interval) {
    return interval.low() > 0 || interval.high() < 0;
  }

  private static double[] net(List<Transitions> moves, Barrier barrier, double residents) {
    return moves.stream().mapToDouble(each ->
        (each.gained()[barrier.ordinal()] - each.lost()[barrier.ordinal()]) / residents).toArray();
  }

  private static double sum(Transitions moves) {
    return Arrays.stream(moves.gained()).sum() - Arrays.stream(moves.lost()).sum();
  }
}
