package canyu.calibration.inference.diagnostics;

import canyu.calibration.inference.emulator.Emulator;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The simplest of all posteriors as a check: are there runs as like the observation as those within the posterior, and
 * as like as luck alone would leave them, but far away from it?
 */
public final class ModeCheck {

  private static final double FAR = 5;
  private static final double TYPICAL = 50;
  private static final double FEWEST = 2;
  private static final double ACCEPTABLE = 0.99;

  private final double share;

  public ModeCheck(RunHistory history, Emulator emulator, TransformedTargets targets, double[][] z) {
    double[][] precision = SymmetricMatrices.cholesky(SymmetricMatrices.sub(emulator.noise(), targets.used())
        .add(SymmetricMatrices.sub(targets.error(), targets.used()))).getSolver().getInverse().getData();
    double[] misfit = history.statistics.stream().mapToDouble(x -> misfit(x, targets, precision)).toArray();
    Proposal posterior = Proposal.widened(z, 1);
    double[] distance = history.z.stream().mapToDouble(posterior::distance).toArray();
    int dimensions = z[0].length;
    double[] within = IntStream.range(0, misfit.length).filter(k -> distance[k] <= 2 * dimensions)
        .mapToDouble(k -> misfit[k]).toArray();
    double acceptable =
        new ChiSquaredDistribution(targets.used().length).inverseCumulativeProbability(ACCEPTABLE);
    double like = within.length == 0 ? 0 : Math.min(acceptable, StatUtils.percentile(within, TYPICAL));
    int[] alike = IntStream.range(0, misfit.length).filter(k -> misfit[k] <= like).toArray();
    int[] far = Arrays.stream(alike).filter(k -> distance[k] > FAR * (dimensions + FAR)).toArray();
    share = effective(history, far) < FEWEST ? 0 : weight(history, far) / weight(history, alike);
  }

  public double share() {
    return share;
  }

  private static double weight(RunHistory history, int[] runs) {
    return Arrays.stream(runs).mapToDouble(k -> StrictMath.exp(history.logImportance(k))).sum();
  }

  /** How many runs of equal weight would be as much as these: one that outweighs all others proves nothing. */
  private static double effective(RunHistory history, int[] runs) {
    double squares = Arrays.stream(runs).mapToDouble(k -> StrictMath.exp(2 * history.logImportance(k))).sum();
    return squares == 0 ? 0 : StrictMath.pow(weight(history, runs), 2) / squares;
  }

  private static double misfit(double[] statistics, TransformedTargets targets, double[][] precision) {
    int[] used = targets.used();
    double sum = 0;
    for (int i = 0; i < used.length; i++) {
      for (int j = 0; j < used.length; j++) {
        sum += precision[i][j] * (statistics[used[i]] - targets.observed()[used[i]])
            * (statistics[used[j]] - targets.observed()[used[j]]);
      }
    }
    return sum;
  }
}
