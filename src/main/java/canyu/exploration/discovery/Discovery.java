package canyu.exploration.discovery;

import canyu.exploration.ensemble.Ensemble;
import canyu.exploration.ensemble.Inputs;
import canyu.exploration.ensemble.ShuffledDraws;
import canyu.exploration.sensitivity.Screening;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Under which conditions draws are cases, such as those in which an arm fails. A half of the draws, which chance decides,
 * screens the inputs and fits a box; only the other half says what the box is worth.
 *
 * @param all how many of all draws are cases
 * @param fitted to how many draws a box was fitted
 * @param screened the parameters that stand out from dummies, of which alone a box may be made
 * @param end what came of it
 * @param condition the box; empty where none was fitted, and no answer where it is not confirmed
 */
public record Discovery(Proportion all, int fitted, List<String> screened, End end, Optional<Condition> condition) {

  /** With fewer draws nothing is looked for. */
  public static final int FEWEST_DRAWS = 60;

  /** So many cases, and so many others, must be in each half. */
  public static final int FEWEST_CASES = 10;

  /** What may come of looking for a condition. */
  public enum End {
    /** There is a condition. */
    FOUND,
    /** There are too few draws to look for one. */
    TOO_FEW_DRAWS,
    /** There are too few cases. */
    TOO_FEW_CASES,
    /** There are too few draws that are no cases. */
    TOO_FEW_OTHERS,
    /** No parameter stands out from dummies. */
    NOTHING_STANDS_OUT,
    /** No box of those that stand out is better than all draws. */
    NO_BOX,
    /** A box was fitted, but the draws held out do not bear it out. */
    NOT_CONFIRMED
  }

  /** Looks for a condition under which an arm fails, or succeeds. */
  public static Discovery of(Ensemble ensemble, ArmQuestion asked) {
    return of(ensemble.inputs(), ensemble.effect(asked.arm(), asked.criterion().outcome()).means(),
        asked.criterion()::holds);
  }

  /**
   * Looks for a condition under which effects are cases.
   *
   * @param effects by draw; NaN where that is not defined, which leaves a draw out
   * @param isCase whether an effect is one
   */
  public static Discovery of(Inputs inputs, double[] effects, DoublePredicate isCase) {
    int[] defined = IntStream.range(0, effects.length).filter(draw -> !Double.isNaN(effects[draw])).toArray();
    boolean[] cases = new boolean[effects.length];
    IntStream.of(defined).forEach(draw -> cases[draw] = isCase.test(effects[draw]));
    int[] order = IntStream.of(ShuffledDraws.of("draws held out", 0, defined.length)).map(k -> defined[k]).toArray();
    int[] first = Arrays.stream(order, 0, order.length / 2).sorted().toArray();
    int[] second = Arrays.stream(order, order.length / 2, order.length).sorted().toArray();
    Labelled whole = new Labelled(inputs, cases);
    Proportion all = new Proportion(whole.of(defined).count(), defined.length);
    Labelled fitting = whole.of(first);
    Labelled heldOut = whole.of(second);
    Optional<End> hopeless = hopeless(defined.length, fitting, heldOut);
    if (hopeless.isPresent()) {
      return new Discovery(all, first.length, List.of(), hopeless.get(), Optional.empty());
    }
    int[] screened = screened(fitting, IntStream.of(first).mapToDouble(draw -> effects[draw]).toArray());
    return of(all, with(fitting, screened), with(heldOut, screened));
  }

  private static Optional<End> hopeless(int draws, Labelled fitting, Labelled heldOut) {
    if (draws < FEWEST_DRAWS) {
      return Optional.of(End.TOO_FEW_DRAWS);
    }
    if (Math.min(fitting.count(), heldOut.count()) < FEWEST_CASES) {
      return Optional.of(End.TOO_FEW_CASES);
    }
    int others = Math.min(fitting.draws() - fitting.count(), heldOut.draws() - heldOut.count());
    return others < FEWEST_CASES ? Optional.of(End.TOO_FEW_OTHERS) : Optional.empty();
  }

  /** The inputs that stand out, by who is a case or by the effect behind it. */
  private static int[] screened(Labelled fitting, double[] effect) {
    double[] label = IntStream.range(0, effect.length).mapToDouble(draw -> fitting.cases()[draw] ? 1 : 0).toArray();
    return Stream.of(label, effect).flatMap(response -> Screening.of(fitting.inputs(), response).found().stream())
        .distinct().limit(Screening.MOST).mapToInt(Integer::intValue).toArray();
  }

  private static Labelled with(Labelled draws, int... inputs) {
    return new Labelled(draws.inputs().with(inputs), draws.cases());
  }

  private static Discovery of(Proportion all, Labelled fitting, Labelled heldOut) {
    Inputs inputs = fitting.inputs();
    if (inputs.count() == 0) {
      return new Discovery(all, fitting.draws(), List.of(), End.NOTHING_STANDS_OUT, Optional.empty());
    }
    Condition condition = Condition.of(fitting, heldOut);
    End end = condition.isConfirmed() ? End.FOUND : condition.restricts() ? End.NOT_CONFIRMED : End.NO_BOX;
    return new Discovery(all, fitting.draws(), inputs.names(), end, Optional.of(condition));
  }
}
