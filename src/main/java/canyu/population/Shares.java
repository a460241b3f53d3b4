package canyu.population;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shares as they are printed: rounded, so that they seldom sum to exactly 1. */
final class Shares {

  private static final double ROUNDING = 0.02;
  private static final double EXACT = 1e-9;

  private Shares() {}

  /** @throws IllegalArgumentException if the shares do not sum to 1 within two hundredths */
  static void check(String what, Collection<Double> shares) {
    double sum = sum(shares);
    if (!(Math.abs(sum - 1) <= ROUNDING + EXACT)) {
      throw new IllegalArgumentException(what + " must sum to 1 within " + ROUNDING + ", but sum to " + sum);
    }
  }

  static void checkShares(String what, Map<?, Double> shares) {
    check(what, shares.values());
  }

  /** @throws IllegalArgumentException if no weight is larger than 0 */
  static void checkWeights(String what, Map<?, Double> weights) {
    if (!(sum(weights.values()) > 0)) {
      throw new IllegalArgumentException(what + " must hold a weight larger than 0");
    }
  }

  /** What normalising changes, in a sentence. */
  static Optional<String> change(String what, Collection<Double> shares) {
    double sum = sum(shares);
    return Math.abs(sum - 1) < EXACT
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "%s sum to %.4f and were divided by it", what, sum));
  }

  /** The same proportions, summing to 1. */
  static double[] normalised(double[] weights) {
    double[] scaled = Weights.scaled(weights);
    double sum = Arrays.stream(scaled).sum();
    return Arrays.stream(scaled).map(weight -> weight / sum).toArray();
  }

  private static double sum(Collection<Double> shares) {
    return shares.stream().mapToDouble(Double::doubleValue).sum();
  }
}
