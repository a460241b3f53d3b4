package canyu.calibration.inference.sampling;

import canyu.calibration.inference.emulator.Emulator;
import canyu.calibration.inference.linear.LowerTriangle;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.fitting.leastsquares.MultivariateJacobianFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;

/**
 * Moves draws that an emulator made to where the simulator itself gives what the emulator was believed to give there.
 *
 * <p>A draw θ of the posterior by the emulator f alone, where the simulator gives g, becomes the x that makes
 * |x − θ|² + |f(x) + (g − f) − f(θ)|² least, measured by the covariances of the prior and of the observation's errors: the
 * least move that makes up for what the emulator missed. g − f is meant at the moved draw, so this is done more than
 * once, with the same luck. It is randomised maximum likelihood (Oliver, He and Reynolds 1996): exact where the emulator
 * is linear and what is missed changes little over a move.
 */
public final class RandomisedMaximumLikelihood {

  /** How often the simulator is asked for every draw. */
  public static final int PASSES = 3;

  /** Moves end where a further step would take less than this part off what is made least. */
  private static final double TOLERANCE = 1e-6;

  private final Emulator emulator;
  private final TransformedTargets targets;
  private final RealMatrix ofPrior;
  private final RealMatrix ofError;
  private final LevenbergMarquardtOptimizer optimiser = new LevenbergMarquardtOptimizer()
      .withCostRelativeTolerance(TOLERANCE).withParameterRelativeTolerance(TOLERANCE);

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
    ofPrior = standardising(new Array2DRowRealMatrix(prior));
    ofError = standardising(SymmetricMatrices.sub(targets.error(), targets.used()));
  }

  /** What turns deviations of some covariance into independent ones of variance 1. */
  private static RealMatrix standardising(RealMatrix covariance) {
    return new Array2DRowRealMatrix(
        LowerTriangle.inverse(SymmetricMatrices.cholesky(covariance).getL().getData()), false);
  }

  /**
   * Moves draws, and hands out of each the move that was most nearly right: after which the simulator missed what it was
   * made for. Draws whose run fails stay where they are.
   */
  public Moved of(double[][] draws, Simulated simulated) {
    Path[] paths = IntStream.range(0, draws.length).parallel().mapToObj(k -> new Path(draws[k])).toArray(Path[]::new);
    for (int pass = 1; pass <= PASSES; pass++) {
      double[][] given = simulated.at(rows(paths, path -> path.next));
      int[] sound = IntStream.range(0, paths.length)
          .filter(k -> DoubleStream.of(given[k]).allMatch(Double::isFinite)).toArray();
      IntStream.of(sound).forEach(k -> paths[k].take(given[k]));
      if (pass < PASSES) {
        IntStream.of(sound).parallel().forEach(k -> paths[k].move());
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
    private double[] next;
    private double[] best;
    private double[] missedAtFirst;
    private double[] missedBefore;
    private double[] missedAtBest;
    private double[] madeFor;
    private double leastChange = Double.POSITIVE_INFINITY;
    private boolean better = true;

    Path(double[] draw) {
      this.draw = draw;
      next = draw;
      best = draw;
      missedAtFirst = new double[targets.observed().length];
      missedAtBest = missedAtFirst;
      madeFor = missedAtFirst;
    }

    /** Takes what the simulator gave for the last move. */
    void take(double[] given) {
      double[] missed = difference(given, emulator.mean(next));
      if (missedBefore == null) {
        missedAtFirst = missed;
        missedAtBest = missed;
      } else {
        double change = sumOfSquares(difference(missed, missedBefore));
        better = change < leastChange;
        if (better) {
          leastChange = change;
          best = next;
          missedAtBest = missed;
          madeFor = missedBefore;
        }
      }
      missedBefore = missed;
    }

    /** Makes the next move: half as far where the last made it worse. */
    void move() {
      double[] further = moved(draw, missedBefore);
      next = better ? further : halfway(best, further);
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
    double[] moved = optimiser.optimize(new LeastSquaresBuilder()
        .start(draw)
        .model(new Away(draw, difference(emulator.mean(draw), missed)))
        .target(new double[draw.length + targets.used().length])
        .maxEvaluations(Integer.MAX_VALUE)
        .maxIterations(Integer.MAX_VALUE)
        .build()).getPoint().toArray();
    Arrays.setAll(moved, i -> Math.max(-RunHistory.MOST_EXTREME, Math.min(RunHistory.MOST_EXTREME, moved[i])));
    return moved;
  }

  /** How far a point is from a draw, and the emulator there from what it is to give, both standardised. */
  private final class Away implements MultivariateJacobianFunction {

    private final Emulator.Predictor predictor = emulator.predictor();
    private final double[] draw;
    private final double[] wanted;

    Away(double[] draw, double[] wanted) {
      this.draw = draw;
      this.wanted = wanted;
    }

    @Override
    public Pair<RealVector, RealMatrix> value(RealVector at) {
      double[] point = at.toArray();
      double[] given = new double[wanted.length];
      predictor.at(point, given);
      double[] missing = difference(given, wanted);
      RealVector ofDraw = ofPrior.operate(new ArrayRealVector(difference(point, draw), false));
      RealVector ofUsed = ofError.operate(
          new ArrayRealVector(IntStream.of(targets.used()).mapToDouble(j -> missing[j]).toArray(), false));
      RealMatrix gradient = new Array2DRowRealMatrix(draw.length + targets.used().length, draw.length);
      gradient.setSubMatrix(ofPrior.getData(), 0, 0);
      gradient.setSubMatrix(ofError.multiply(gradient()).getData(), draw.length, 0);
      return Pair.create(ofDraw.append(ofUsed), gradient);
    }

    /** How the used statistics rise with each unknown, where the predictor is. */
    private RealMatrix gradient() {
      double[][] gradient = new double[targets.used().length][draw.length];
      for (int k = 0; k < gradient.length; k++) {
        double[] weights = new double[wanted.length];
        weights[targets.used()[k]] = 1;
        predictor.addGradient(weights, gradient[k]);
      }
      return new Array2DRowRealMatrix(gradient, false);
    }
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
