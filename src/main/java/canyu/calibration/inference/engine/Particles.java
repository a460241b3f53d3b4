package canyu.calibration.inference.engine;

import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The runs that are most like the observation, weighted for where they were tried.
 *
 * @param runs their numbers
 * @param distances of each from the observation
 * @param weights of each, which sum to 1: prior over proposals, times Epanechnikov's kernel of the distance
 * @param like the largest distance
 */
record Particles(int[] runs, double[] distances, double[] weights, double like) {

  private static final double MAD = 1.4826;

  /**
   * @param noisy statistics of all runs, with errors as those of the observation
   * @param scale of each statistic that is used
   */
  static Particles of(RunHistory history, TransformedTargets targets, double[][] noisy, double[] scale, int count) {
    double[] all = Arrays.stream(noisy).mapToDouble(x -> distance(x, targets, scale)).toArray();
    int[] runs = IntStream.range(0, all.length).boxed().sorted(Comparator.comparingDouble(k -> all[k]))
        .limit(count).mapToInt(Integer::intValue).toArray();
    double[] distances = Arrays.stream(runs).mapToDouble(k -> all[k]).toArray();
    double like = distances[distances.length - 1];
    double[] logs = Arrays.stream(runs).mapToDouble(history::logImportance).toArray();
    double most = StatUtils.max(logs);
    double[] weights = new double[runs.length];
    for (int k = 0; k < weights.length; k++) {
      double far = distances[k] / like;
      weights[k] = StrictMath.exp(logs[k] - most) * (1.001 - far * far);
    }
    double sum = StatUtils.sum(weights);
    Arrays.setAll(weights, k -> weights[k] / sum);
    return new Particles(runs, distances, weights, like);
  }

  static double distance(double[] statistics, TransformedTargets targets, double[] scale) {
    double squares = 0;
    for (int k = 0; k < scale.length; k++) {
      int j = targets.used()[k];
      double away = (statistics[j] - targets.observed()[j]) / scale[k];
      squares += away * away;
    }
    return Math.sqrt(squares);
  }

  /** The median absolute deviation of each used statistic, as a standard deviation; 1 where nothing varies. */
  static double[] scale(TransformedTargets targets, double[][] statistics) {
    return Arrays.stream(targets.used()).mapToDouble(j -> {
      double[] column = Arrays.stream(statistics).mapToDouble(row -> row[j]).toArray();
      double median = StatUtils.percentile(column, 50);
      double mad = StatUtils.percentile(Arrays.stream(column).map(x -> Math.abs(x - median)).toArray(), 50);
      double wide = mad > 0 ? MAD * mad : Math.sqrt(StatUtils.variance(column));
      return wide > 0 ? wide : 1;
    }).toArray();
  }

  /** Effective number of particles (Kish 1965). */
  double effectiveSize() {
    return 1 / StatUtils.sumSq(weights);
  }
}
