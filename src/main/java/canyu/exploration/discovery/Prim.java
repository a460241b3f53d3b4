package canyu.exploration.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The patient rule induction method (Friedman and Fisher 1999), as Bryant and Lempert (2010) use it to discover scenarios:
 * again and again it peels a twentieth of the draws off the side of the box where the fewest cases are, be they many or
 * not, until few draws are left. At most four inputs are restricted.
 */
record Prim(Labelled draws) {

  /** So many inputs are restricted at most. */
  static final int MOST_RESTRICTIONS = 4;

  private static final double PEELED = 0.05;

  /** Boxes hold at least this share of all draws. */
  private static final double SUPPORT = 0.05;
  private static final int FEWEST = 10;

  /** A side of a box as it would be, and what the box would hold. */
  private record Step(Box box, BoxTally tally) {}

  /** The boxes from all draws to the smallest. */
  List<Box> peeled() {
    List<Box> boxes = new ArrayList<>(List.of(Box.ALL));
    Optional<Box> next = next(Box.ALL);
    while (next.isPresent()) {
      boxes.add(next.get());
      next = next(next.get());
    }
    return boxes;
  }

  private Optional<Box> next(Box box) {
    BoxTally now = draws.in(box);
    int least = Math.max(FEWEST, (int) Math.ceil(SUPPORT * draws.draws()));
    return open(box).boxed().flatMap(input -> sides(box, input))
        .map(side -> new Step(side, draws.in(side)))
        .filter(step -> step.tally.within() < now.within() && step.tally.within() >= least)
        .max(Comparator.comparingDouble((Step step) -> gain(now, step.tally)))
        .map(Step::box);
  }

  /** The inputs that may be restricted further. */
  private IntStream open(Box box) {
    return box.restrictions().size() < MOST_RESTRICTIONS ? IntStream.range(0, draws.inputs().count())
        : box.restrictions().stream().mapToInt(Restriction::input);
  }

  /** By how much the share of cases grows, for each draw that is taken off, so that inputs with few values are treated alike. */
  private static double gain(BoxTally now, BoxTally then) {
    return (then.density().value() - now.density().value()) / (now.within() - then.within());
  }

  /** The box without its lowest draws by an input, and without its highest. */
  private Stream<Box> sides(Box box, int input) {
    double[] column = draws.inputs().columns()[input];
    double[] values = Arrays.stream(draws.within(box)).mapToDouble(draw -> column[draw]).sorted().toArray();
    int off = Math.max(1, (int) (PEELED * values.length));
    Restriction is = box.of(input);
    Stream.Builder<Box> sides = Stream.builder();
    if (values[0] < values[values.length - 1]) {
      double low = above(values, values[off - 1]);
      double high = below(values, values[values.length - off]);
      sides.add(box.with(new Restriction(input, low, is.high())));
      sides.add(box.with(new Restriction(input, is.low(), high)));
    }
    return sides.build();
  }

  /** Half-way from a value to the next larger one; infinity where there is none. */
  private static double above(double[] sorted, double value) {
    return Arrays.stream(sorted).filter(other -> other > value).map(other -> (other + value) / 2).findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static double below(double[] sorted, double value) {
    return Arrays.stream(sorted).filter(other -> other < value).map(other -> (other + value) / 2)
        .reduce((one, later) -> later).orElse(Double.NEGATIVE_INFINITY);
  }

  /**
   * The box that tells cases best from others, its sides moved out again as long as it tells them better, and without
   * restrictions that do not make it tell them better.
   */
  Box best() {
    Box best = peeled().stream().max(Comparator.comparingDouble(box -> draws.in(box).contrast())).orElseThrow();
    Optional<Box> better = pasted(best);
    while (better.isPresent()) {
      best = better.get();
      better = pasted(best);
    }
    return simpler(best);
  }

  private Optional<Box> pasted(Box box) {
    double now = draws.in(box).contrast();
    return box.restrictions().stream().flatMap(restriction -> wider(box, restriction))
        .max(Comparator.comparingDouble(wider -> draws.in(wider).contrast()))
        .filter(wider -> draws.in(wider).contrast() > now);
  }

  /** The box with a side moved out by so many draws as are peeled off, or by fewer where that is better. */
  private Stream<Box> wider(Box box, Restriction restriction) {
    double[] column = draws.inputs().columns()[restriction.input()];
    int[] free = draws.within(box.without(restriction.input()));
    int most = Math.max(1, (int) (PEELED * draws.within(box).length));
    double[] lower = Arrays.stream(free).mapToDouble(draw -> column[draw]).filter(value -> value < restriction.low())
        .map(value -> -value).sorted().map(value -> -value).toArray();
    double[] higher = Arrays.stream(free).mapToDouble(draw -> column[draw]).filter(value -> value > restriction.high())
        .sorted().toArray();
    return Stream.concat(
        IntStream.range(0, Math.min(most, lower.length)).mapToObj(k -> box.with(new Restriction(restriction.input(),
            k + 1 == lower.length ? Double.NEGATIVE_INFINITY : (lower[k] + lower[k + 1]) / 2, restriction.high()))),
        IntStream.range(0, Math.min(most, higher.length)).mapToObj(k -> box.with(new Restriction(restriction.input(),
            restriction.low(), k + 1 == higher.length ? Double.POSITIVE_INFINITY : (higher[k] + higher[k + 1]) / 2))));
  }

  private Box simpler(Box box) {
    Box simple = box;
    for (Restriction restriction : box.restrictions()) {
      Box without = simple.without(restriction.input());
      if (new QuasiP(draws, simple, restriction).value() > QuasiP.SURE) {
        simple = without;
      }
    }
    return simple;
  }
}
