package canyu.exploration.discovery;

import canyu.exploration.ensemble.Inputs;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A box that was fitted to some draws, and what it holds of the draws that had no part in that.
 *
 * @param inputs that were screened, of the draws that were held out
 * @param cases whether each draw that was held out is a case
 * @param clauses the restrictions, the one that says most first
 * @param fitted what the box holds of the draws to which it was fitted
 * @param heldOut what it holds of the others
 * @param peeled what all boxes of the way hold, from all draws to the smallest box
 * @param tree what the best node of a classification tree says instead
 */
public record Condition(Inputs inputs, boolean[] cases, List<Clause> clauses, BoxTally fitted, BoxTally heldOut,
    List<Peeled> peeled, Rival tree) {

  private static final double SURE = 0.05;

  /**
   * A restriction of the box.
   *
   * @param parameter by its path
   * @param quasiP how likely so many cases, or more, would be among the held-out draws if it did nothing
   */
  public record Clause(String parameter, Restriction restriction, double quasiP) {}

  /** What a box on the way holds of the draws to which it was fitted, and of the others. */
  public record Peeled(int restrictions, BoxTally fitted, BoxTally heldOut) {}

  /**
   * Another method's box.
   *
   * @param clauses its restrictions
   * @param heldOut what it holds of the draws that had no part in fitting it
   * @param agreeing of the draws held out that either box holds, those that both hold
   */
  public record Rival(List<Clause> clauses, BoxTally heldOut, Proportion agreeing) {}

  /** Fits a box to some draws and looks at it in others; both have the screened inputs alone. */
  static Condition of(Labelled fitted, Labelled heldOut) {
    Prim prim = new Prim(fitted);
    Box box = prim.best();
    Box tree = new Tree(fitted).best();
    return new Condition(heldOut.inputs(), heldOut.cases(), clauses(box, heldOut), fitted.in(box), heldOut.in(box),
        prim.peeled().stream()
            .map(each -> new Peeled(each.restrictions().size(), fitted.in(each), heldOut.in(each))).toList(),
        new Rival(clauses(tree, heldOut), heldOut.in(tree), agreeing(box, tree, heldOut)));
  }

  private static List<Clause> clauses(Box box, Labelled heldOut) {
    return box.restrictions().stream().map(each -> new Clause(heldOut.inputs().names().get(each.input()), each,
            new QuasiP(heldOut, box, each).value()))
        .sorted(Comparator.comparingDouble(Clause::quasiP)).toList();
  }

  private static Proportion agreeing(Box one, Box other, Labelled draws) {
    int both = (int) IntStream.of(draws.within(one)).filter(draw -> other.contains(draws.inputs(), draw)).count();
    return new Proportion(both, draws.within(one).length + draws.within(other).length - both);
  }

  /** Whether the box is more than all draws. */
  boolean restricts() {
    return !clauses.isEmpty();
  }

  /** Whether it holds more cases of the draws held out than chance would let it. */
  public boolean isConfirmed() {
    return restricts() && heldOut.within() > 0 && heldOut.chance() < SURE;
  }

  /** The box itself. */
  public Box box() {
    return new Box(clauses.stream().map(Clause::restriction).toList());
  }

  /** The inputs along which the box is shown: those of its first clauses, and where it has one only, another that was screened. */
  public List<Integer> axes() {
    return Stream.concat(clauses.stream().map(clause -> clause.restriction().input()),
        IntStream.range(0, inputs.count()).boxed()).distinct().limit(2).toList();
  }
}
