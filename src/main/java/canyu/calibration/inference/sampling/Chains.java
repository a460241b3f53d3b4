package canyu.calibration.inference.sampling;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Draws of several chains, on the scales of an emulator.
 *
 * @param draws by chain, draw and unknown
 * @param rHat the largest split R-hat over fitted unknowns (Gelman et al. 2013, section 11.4); near 1 if the
 *     chains agree
 * @param effectiveSize the least effective number of draws over fitted unknowns (the same section)
 */
public record Chains(double[][][] draws, double rHat, double effectiveSize) {

  static Chains of(double[][][] draws, int[] fitted) {
    double worst = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int unknown : fitted) {
      double[][] halves = halves(draws, unknown);
      double within = Arrays.stream(halves).mapToDouble(StatUtils::variance).average().orElseThrow();
      double between = StatUtils.variance(Arrays.stream(halves).mapToDouble(StatUtils::mean).toArray());
      double all = within + between;
      worst = Math.max(worst, Math.sqrt(all / Math.max(1e-300, within)));
      least = Math.min(least, effectiveSize(halves, all));
    }
    return new Chains(draws, worst, least);
  }

  /** The effective number of draws of each of some unknowns. */
  double[] effectiveSizes(int[] unknowns) {
    return Arrays.stream(unknowns).mapToDouble(unknown -> of(draws, new int[] {unknown}).effectiveSize).toArray();
  }

  private static double[][] halves(double[][][] draws, int unknown) {
    double[][] halves = new double[2 * draws.length][];
    for (int c = 0; c < draws.length; c++) {
      double[] chain = Arrays.stream(draws[c]).mapToDouble(draw -> draw[unknown]).toArray();
      halves[2 * c] = Arrays.copyOfRange(chain, 0, chain.length / 2);
      halves[2 * c + 1] = Arrays.copyOfRange(chain, chain.length / 2, chain.length);
    }
    return halves;
  }

  private static double effectiveSize(double[][] halves, double variance) {
    int n = Arrays.stream(halves).mapToInt(half -> half.length).min().orElseThrow();
    double sum = 0;
    for (int lag = 1; lag + 1 < n; lag += 2) {
      double pair = correlation(halves, lag, n, variance) + correlation(halves, lag + 1, n, variance);
      if (pair < 0) {
        break;
      }
      sum += pair;
    }
    return n * halves.length / (1 + 2 * sum);
  }

  private static double correlation(double[][] halves, int lag, int n, double variance) {
    double squares = 0;
    for (double[] half : halves) {
      for (int k = lag; k < n; k++) {
        squares += (half[k] - half[k - lag]) * (half[k] - half[k - lag]) / (n - lag);
      }
    }
    return 1 - squares / halves.length / (2 * variance);
  }

  /** All draws, chain after chain. */
  public double[][] together() {
    return Arrays.stream(draws).flatMap(Arrays::stream).toArray(double[][]::new);
  }

  /** Some of all draws, evenly spread over them. */
  public static double[][] thinned(double[][] draws, int wanted) {
    int kept = Math.min(wanted, draws.length);
    return IntStream.range(0, kept).mapToObj(k -> draws[(int) ((long) k * draws.length / kept)])
        .toArray(double[][]::new);
  }
}
