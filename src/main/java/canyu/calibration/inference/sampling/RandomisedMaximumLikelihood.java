package canyu.calibration.inference.sampling;

import canyu.calibration.inference.emulator.Emulator;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Moves draws that an emulator made to where the simulator itself gives what the emulator was believed to give there.
 *
 * <p>A draw θ of the posterior by the emulator f alone becomes θ − K(g − f), where g is what the simulator gives and K
 * the gain of an observation with error C, ΣJᵀ(JΣJᵀ + C)⁻¹, with the gradient J of the emulator at θ and the covariance Σ
 * of the prior: the least move that makes up for what the emulator missed. g − f is meant at the moved draw, so this is
 * done more than once, with the same luck. It is randomised maximum likelihood (Oliver, He and Reynolds 1996) with the
 * emulator in the part of the linear model: exact where what is missed changes little over a move.
 */
public final class RandomisedMaximumLikelihood {

  /** How often the simulator is asked for every draw. */
  public static final int PASSES = 3;

  private final Emulator emulator;
  private final TransformedTargets targets;
  private final RealMatrix prior;
  private final RealMatrix error;

  /** What the simulator gives. */
  @FunctionalInterface
  public interface Simulated {

    /** The statistics at some points, transformed; every call has the same luck, row by row. */
    double[][] at(double[][] points);
  }

  /**
   * Draws that were moved.
   *
   * @param points where they are now; the simulator was run there
   * @param missed what the emulator misses there: one row a draw, one column a statistic
   * @param firstMissed what it missed at the draws as they were
   * @param madeFor what the moves were made for; the nearer to {@code missed}, the better the correction
   */
  public record Moved(double[][] points, double[][] missed, double[][] firstMissed, double[][] madeFor) {}

  /**
   * @param emulator that knows its gradient, on z
   * @param prior covariance of the z before the observation
   */
  public RandomisedMaximumLikelihood(Emulator emulator, TransformedTargets targets, double[][] prior) {
    this.emulator = emulator;
    this.targets = targets;
    this.prior = new Array2DRowRealMatrix(prior);
    error = SymmetricMatrices.sub(targets.error(), targets.used());
  }

  /**
   * Moves draws, and hands out of each the move that was most nearly right: after which the simulator missed what it was
   * made for. Draws whose run fails stay where they are.
   */
  public Moved of(double[][] draws, Simulated simulated) {
    Path[] paths = IntStream.range(0, draws.length).parallel().mapToObj(k -> new Path(draws[k])).toArray(Path[]::new);
    for (int pass = 0; pass < PASSES; pass++) {
      double[][] given = simulated.at(rows(paths, path -> path.next));
      for (int k = 0; k < paths.length; k++) {
        if (DoubleStream.of(given[k]).allMatch(Double::isFinite)) {
          paths[k].take(given[k]);
        }
      }
    }
    return new Moved(rows(paths, path -> path.best), rows(paths, path -> path.missedAtBest),
        rows(paths, path -> path.missedAtFirst), rows(paths, path -> path.madeFor));
  }

  private static double[][] rows(Path[] paths, Function<Path, double[]> row) {
    return Arrays.stream(paths).map(row).toArray(double[][]::new);
  }

  /** The moves of one draw. */
  private final class Path {

    private final double[] draw;
    private final RealMatrix gain;
    private double[] next;
    private double[] best;
    private double[] missedAtFirst;
    private double[] missedBefore;
    private double[] missedAtBest;
    private double[] madeFor;
    private double leastChange = Double.POSITIVE_INFINITY;

    Path(double[] draw) {
      this.draw = draw;
      gain = gain(draw);
      next = draw;
      best = draw;
      missedAtFirst = new double[targets.observed().length];
      missedAtBest = missedAtFirst;
      madeFor = missedAtFirst;
    }

    /** Takes what the simulator gave for the last move, and makes the next: half as far where the last made it worse. */
    void take(double[] given) {
      double[] missed = difference(given, emulator.mean(next));
      double[] further = moved(draw, gain, missed);
      if (missedBefore == null) {
        missedAtFirst = missed;
        missedAtBest = missed;
        next = further;
      } else {
        double change = sumOfSquares(difference(missed, missedBefore));
        boolean better = change < leastChange;
        if (better) {
          leastChange = change;
          best = next;
          missedAtBest = missed;
          madeFor = missedBefore;
        }
        next = better ? further : halfway(best, further);
      }
      missedBefore = missed;
    }
  }

  private static double[] halfway(double[] one, double[] other) {
    double[] middle = new double[one.length];
    Arrays.setAll(middle, i -> (one[i] + other[i]) / 2);
    return middle;
  }

  public static double[] difference(double[] one, double[] other) {
    double[] difference = new double[one.length];
    Arrays.setAll(difference, j -> one[j] - other[j]);
    return difference;
  }

  /** Moves one draw, for which something is known to be missed. */
  public double[] moved(double[] draw, double[] missed) {
    return moved(draw, gain(draw), missed);
  }

  private double[] moved(double[] draw, RealMatrix gain, double[] missed) {
    double[] step = gain.operate(IntStream.of(targets.used()).mapToDouble(j -> missed[j]).toArray());
    double[] moved = new double[draw.length];
    Arrays.setAll(moved, i ->
        Math.max(-RunHistory.MOST_EXTREME, Math.min(RunHistory.MOST_EXTREME, draw[i] - step[i])));
    return moved;
  }

  private RealMatrix gain(double[] draw) {
    Emulator.Predictor predictor = emulator.predictor();
    predictor.at(draw, new double[targets.observed().length]);
    double[][] gradient = new double[targets.used().length][draw.length];
    for (int k = 0; k < gradient.length; k++) {
      double[] weights = new double[targets.observed().length];
      weights[targets.used()[k]] = 1;
      predictor.addGradient(weights, gradient[k]);
    }
    RealMatrix jacobian = new Array2DRowRealMatrix(gradient, false);
    RealMatrix together = jacobian.multiply(prior);
    RealMatrix all = together.multiply(jacobian.transpose()).add(error);
    return SymmetricMatrices.cholesky(all).getSolver().solve(together).transpose();
  }

  /** The root mean square of some misses, in standard deviations of the errors of the observation. */
  public double size(double[][] missed) {
    return Math.sqrt(Arrays.stream(missed).mapToDouble(this::sumOfSquares).average().orElse(Double.NaN)
        / targets.used().length);
  }

  private double sumOfSquares(double[] missed) {
    return IntStream.of(targets.used()).mapToDouble(j -> missed[j] * missed[j] / targets.error()[j][j]).sum();
  }
}
