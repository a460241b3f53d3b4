package canyu.experiment.comparison;

import canyu.city.Barrier;
import canyu.experiment.run.Transitions;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Verdict;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Why an arm does what it does, as far as measured changes along the paths of the model say: what residents know, feel
 * and have seen moves who is willing, and that moves how they act. Only what is resolved and matters counts.
 *
 * @param states what changed most in the city, by how far its log odds moved at least, the furthest first
 * @param barrier what keeps fewer, or more, residents back, with most of the change in who is willing
 * @param act the kind of act that changed most
 */
public record Mechanism(List<Indicator> states, Optional<Kept> barrier, Optional<Indicator> act) {

  private static final List<Indicator> STATES = List.of(Indicator.INFORMED, Indicator.IDENTITY, Indicator.TRUST,
      Indicator.CONCERN, Indicator.EFFICACY, Indicator.SATISFACTION, Indicator.RESPONSE_RECORD, Indicator.ENROLLED,
      Indicator.CASES_OPEN, Indicator.CASES_MISROUTED, Indicator.CASES_QUEUED, Indicator.WEEKS_TO_SOLUTION);
  private static final List<Indicator> ACTS = List.of(Indicator.REPORTS, Indicator.REQUESTS, Indicator.CONSULTATIONS);
  private static final int TOLD = 3;

  /**
   * Residents won for willingness minus residents lost.
   *
   * @param all by any barrier, as a share of the city
   * @param net by this barrier
   */
  public record Kept(Barrier barrier, double all, double net) {}

  /** What carried the effect of an arm. */
  public static Mechanism of(Comparison comparison, String arm) {
    return new Mechanism(
        STATES.stream().filter(state -> matters(comparison, arm, state))
            .sorted(Comparator.comparingDouble(state -> -shift(state, effect(comparison, arm, state)))).limit(TOLD)
            .toList(),
        Stream.of(Barrier.values()).flatMap(barrier -> kept(comparison, arm, barrier).stream())
            .max(Comparator.comparingDouble(kept -> Math.abs(kept.net()))),
        ACTS.stream().filter(act -> matters(comparison, arm, act))
            .max(Comparator.comparingDouble(act -> Math.abs(effect(comparison, arm, act).difference()))));
  }

  private static Effect effect(Comparison comparison, String arm, Indicator indicator) {
    return comparison.effect(arm, indicator, Groups.CITY);
  }

  private static boolean matters(Comparison comparison, String arm, Indicator indicator) {
    Verdict verdict = effect(comparison, arm, indicator).verdict();
    return verdict == Verdict.RAISES || verdict == Verdict.LOWERS;
  }

  /** How far something moved at least, without a unit: in log odds, or in logarithms where it is no share. */
  private static double shift(Indicator state, Effect effect) {
    double least = effect.low() > 0 ? effect.low() : effect.high();
    return Math.abs(size(state, effect.statusQuo() + least) - size(state, effect.statusQuo()));
  }

  private static double size(Indicator state, double level) {
    return state == Indicator.WEEKS_TO_SOLUTION ? StrictMath.log(level) : StrictMath.log(level / (1 - level));
  }

  private static Optional<Kept> kept(Comparison comparison, String arm, Barrier barrier) {
    double residents = comparison.scenario().population().residents();
    double[] net = comparison.moves(arm).stream()
        .mapToDouble(moves -> (moves.gained()[barrier.ordinal()] - moves.lost()[barrier.ordinal()]) / residents).toArray();
    double[] all = comparison.moves(arm).stream().mapToDouble(moves -> sum(moves) / residents).toArray();
    Interval interval = comparison.interval(net);
    return interval.low() > 0 || interval.high() < 0
        ? Optional.of(new Kept(barrier, StatUtils.mean(all), StatUtils.mean(net))) : Optional.empty();
  }

  private static double sum(Transitions moves) {
    return Arrays.stream(moves.gained()).sum() - Arrays.stream(moves.lost()).sum();
  }
}
