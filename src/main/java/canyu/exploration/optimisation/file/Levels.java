package canyu.exploration.optimisation.file;

import canyu.parameter.About;
import canyu.parameter.Shorthand;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The values that may be chosen: some, or a range in steps. */
@Shorthand("among")
public record Levels(
    @About(value = "the values, where there are only some", unit = "that of what is chosen", preset = "[]", single = true)
    List<Double> among,
    @About(value = "the lowest value of a range", unit = "that of what is chosen")
    Optional<Double> from,
    @About(value = "the highest value of a range", unit = "that of what is chosen")
    Optional<Double> to,
    @About(value = "from one value of the range to the next; .01 of a strength and one week where left out",
        unit = "that of what is chosen", min = 0.0001, max = 10000)
    Optional<Double> step) {

  private static final double ROUNDING = 1e-9;
  private static final double DIGITS = 1e6;

  public Levels {
    if (among.isEmpty() == (from.isEmpty() || to.isEmpty()) || !among.isEmpty() && (from.isPresent() || to.isPresent())) {
      throw new IllegalArgumentException("must be some values, such as [0.5, 1], or a range, such as {from: 0.2, to: 1}");
    }
    if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
      throw new IllegalArgumentException("to must not be below " + from.get() + ", but is " + to.get());
    }
  }

  /** One value that is no choice. */
  static Levels only(double value) {
    return new Levels(List.of(value), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * All values in order.
   *
   * @param usualStep of a range that does not say its own
   */
  List<Double> values(double usualStep) {
    if (!among.isEmpty()) {
      return among.stream().distinct().sorted().toList();
    }
    double stride = step.orElse(usualStep);
    int last = (int) Math.floor((to.orElseThrow() - from.orElseThrow()) / stride + ROUNDING);
    return IntStream.rangeClosed(0, last).mapToObj(k -> rounded(from.orElseThrow() + k * stride)).toList();
  }

  private static double rounded(double value) {
    return Math.rint(value * DIGITS) / DIGITS;
  }
}
