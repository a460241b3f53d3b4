package canyu.calibration.inference.diagnostics;

import canyu.calibration.inference.linear.Columns;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** How the truths of trials lie among the draws of their posteriors (simulation-based calibration, Talts et al. 2018). */
public final class SbcRanks {

  private static final int BINS = 10;
  private static final double OUTSIDE = 0.05;

  private final double[][] truths;
  private final double[][] estimates;
  private final double[][] ranks;

  SbcRanks(int trials) {
    truths = new double[trials][];
    estimates = new double[trials][];
    ranks = new double[trials][];
  }

  /**
   * Keeps one trial.
   *
   * @param truth the natural values of all unknowns
   * @param draws of its posterior, natural values, one row a draw
   */
  void record(int trial, double[] truth, double[][] draws) {
    truths[trial] = truth;
    estimates[trial] = Columns.means(draws);
    ranks[trial] = new double[truth.length];
    for (int i = 0; i < truth.length; i++) {
      int unknown = i;
      double below = Arrays.stream(draws).filter(draw -> draw[unknown] < truth[unknown]).count();
      ranks[trial][i] = (below + 0.5) / (draws.length + 1);
    }
  }

  int trials() {
    return truths.length;
  }

  /** How often the rank of the truth is in each tenth. */
  int[] histogram(int unknown) {
    int[] bins = new int[BINS];
    for (double[] rank : ranks) {
      bins[(int) (rank[unknown] * BINS)]++;
    }
    return bins;
  }

  /** Probability of ranks at least as uneven if all is well (χ² test). */
  double rankP(int unknown) {
    double expected = (double) trials() / BINS;
    double sum = IntStream.of(histogram(unknown)).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
    return 1 - new ChiSquaredDistribution(BINS - 1.0).cumulativeProbability(sum);
  }

  /** How often the central 90 % of the draws hold the truth. */
  double coverage(int unknown) {
    return Arrays.stream(ranks).mapToDouble(rank -> rank[unknown])
        .map(rank -> rank > OUTSIDE && rank < 1 - OUTSIDE ? 1 : 0).average().orElse(Double.NaN);
  }

  double[] truths(int unknown) {
    return Arrays.stream(truths).mapToDouble(row -> row[unknown]).toArray();
  }

  double[] estimates(int unknown) {
    return Arrays.stream(estimates).mapToDouble(row -> row[unknown]).toArray();
  }
}
