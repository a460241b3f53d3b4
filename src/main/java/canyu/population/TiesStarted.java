package canyu.population;

import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * How many ties a resident starts: half the ties of an average resident, negative binomially spread.
 *
 * <p>A resident's ties are those started and those that others started to them. Of the latter, the ring brings one from
 * the resident d places before with the probability that d ties or more are started there, and the moved ones arrive at
 * random; this sum of independent parts has the standard deviation wanted.
 */
final class TiesStarted {

  private static final int MOST = 500;
  private static final double LEAST_LOG_SIZE = StrictMath.log(0.01);
  private static final double LARGEST_LOG_SIZE = StrictMath.log(1e6);
  private static final double SOLVED = 1e-10;
  private static final double NOBODY = 1e-12;

  private final double[] upTo;

  private TiesStarted(double[] shares) {
    double[] sums = new double[shares.length];
    int ties = 0;
    sums[0] = shares[0];
    while (ties + 1 < shares.length && 1 - sums[ties] > NOBODY) {
      sums[ties + 1] = sums[ties] + shares[ties + 1];
      ties++;
    }
    upTo = Arrays.copyOf(sums, ties + 1);
  }

  /**
   * The spread of ties started with which the ties of a resident have this mean and standard deviation.
   *
   * @param degreeSd as {@link #check} lets pass
   * @param moved share of the ties that do not go to a neighbour on the ring
   */
  static TiesStarted spread(double degree, double degreeSd, double moved) {
    double mean = degree / 2;
    if (mean == 0) {
      return new TiesStarted(new double[] {1});
    }
    double logarithm = new BrentSolver(SOLVED).solve(
        200, log -> deviation(mean, StrictMath.exp(log), moved) - degreeSd, LEAST_LOG_SIZE, LARGEST_LOG_SIZE);
    return new TiesStarted(negativeBinomial(mean, StrictMath.exp(logarithm)));
  }

  /**
   * Refuses what {@link #spread} cannot do.
   *
   * @throws IllegalArgumentException if no negative binomial distribution gives this deviation
   */
  static void check(double degree, double degreeSd, double moved) {
    double mean = degree / 2;
    if (mean == 0) {
      return;
    }
    double least = deviation(mean, StrictMath.exp(LARGEST_LOG_SIZE), moved);
    double most = deviation(mean, StrictMath.exp(LEAST_LOG_SIZE), moved);
    if (degreeSd < least || degreeSd > most) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT, "degreeSd must lie between %.3g and %.3g for this degree, but is %s", least, most, degreeSd));
    }
  }

  /** The largest number of ties anyone starts. */
  int most() {
    return upTo.length - 1;
  }

  /** The number of ties started at a quantile, a number in (0, 1). */
  int at(double quantile) {
    int ties = 0;
    while (ties < most() && upTo[ties] < quantile) {
      ties++;
    }
    return ties;
  }

  private static double deviation(double mean, double size, double moved) {
    double[] shares = negativeBinomial(mean, size);
    double variance = mean * moved;
    double thatMany = 1;
    for (int ties = 0; ties < shares.length; ties++) {
      variance += shares[ties] * (ties - mean) * (ties - mean);
      thatMany -= shares[ties];
      double fromTheRing = Math.max(0, thatMany) * (1 - moved);
      variance += fromTheRing * (1 - fromTheRing);
    }
    return Math.sqrt(variance);
  }

  /** Shares of 0, 1, 2… for a mean and a size: variance is mean + mean² / size. */
  private static double[] negativeBinomial(double mean, double size) {
    double[] shares = new double[MOST + 1];
    shares[0] = StrictMath.exp(-size * StrictMath.log1p(mean / size));
    for (int ties = 0; ties < MOST; ties++) {
      shares[ties + 1] = shares[ties] * (ties + size) / (ties + 1) * (mean / (size + mean));
    }
    return shares;
  }
}
