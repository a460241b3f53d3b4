package canyu.exploration.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A classification tree (CART: Breiman and others 1984), split by Gini's index, as deep as a box may have restrictions;
 * its best node is a check of what PRIM found.
 */
record Tree(Labelled draws) {

  private static final double SMALLEST = 0.05;
  private static final int FEWEST = 10;

  private record Split(Box low, Box high, double impurity) {}

  /** The node, of all of the tree, that tells cases best from others. */
  Box best() {
    return nodes(Box.ALL, 0).max(Comparator.comparingDouble(box -> draws.in(box).contrast())).orElseThrow();
  }

  private Stream<Box> nodes(Box box, int depth) {
    Optional<Split> split = depth == Prim.MOST_RESTRICTIONS ? Optional.empty() : split(box);
    return Stream.concat(Stream.of(box), split.stream().flatMap(found ->
        Stream.concat(nodes(found.low, depth + 1), nodes(found.high, depth + 1))));
  }

  private Optional<Split> split(Box box) {
    BoxTally all = draws.in(box);
    return IntStream.range(0, draws.inputs().count()).boxed().flatMap(input -> splits(box, input).stream())
        .min(Comparator.comparingDouble(Split::impurity))
        .filter(best -> best.impurity < impurity(all.hits(), all.within()) - 1e-9);
  }

  /** All splits of a box by an input that leave enough draws on both sides. */
  private List<Split> splits(Box box, int input) {
    double[] column = draws.inputs().columns()[input];
    int[] sorted = Arrays.stream(draws.within(box)).boxed().sorted(Comparator.comparingDouble(draw -> column[draw]))
        .mapToInt(Integer::intValue).toArray();
    int least = Math.max(FEWEST, (int) (SMALLEST * draws.draws()));
    int cases = (int) IntStream.of(sorted).filter(draw -> draws.cases()[draw]).count();
    List<Split> splits = new ArrayList<>();
    int below = 0;
    Restriction is = box.of(input);
    for (int k = 1; k < sorted.length; k++) {
      below += draws.cases()[sorted[k - 1]] ? 1 : 0;
      double edge = (column[sorted[k - 1]] + column[sorted[k]]) / 2;
      if (k >= least && sorted.length - k >= least && column[sorted[k - 1]] < column[sorted[k]]) {
        splits.add(new Split(box.with(new Restriction(input, is.low(), edge)), box.with(new Restriction(input, edge, is.high())),
            impurity(below, k) + impurity(cases - below, sorted.length - k)));
      }
    }
    return splits;
  }

  /** Gini's index times the number of draws. */
  private static double impurity(int cases, int of) {
    return 2.0 * cases * (of - cases) / of;
  }
}
