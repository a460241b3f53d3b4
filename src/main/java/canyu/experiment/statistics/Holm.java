package canyu.experiment.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Probabilities of error that hold for all comparisons of a family together (Holm, Scandinavian Journal of Statistics,
 * 1979).
 */
public final class Holm {

  private Holm() {}

  /**
   * The adjusted probability of each comparison, in their order.
   *
   * @param p of each by itself, 0 to 1; NaN where there is none, which counts as a comparison and stays NaN
   */
  public static double[] adjusted(double[] p) {
    int[] order = IntStream.range(0, p.length).boxed()
        .sorted(Comparator.comparingDouble(i -> p[i])).mapToInt(Integer::intValue).toArray();
    double[] adjusted = new double[p.length];
    Arrays.fill(adjusted, Double.NaN);
    double largest = 0;
    for (int rank = 0; rank < p.length && !Double.isNaN(p[order[rank]]); rank++) {
      largest = Math.max(largest, Math.min(1, (p.length - rank) * p[order[rank]]));
      adjusted[order[rank]] = largest;
    }
    return adjusted;
  }
}
