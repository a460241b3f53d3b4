package canyu.calibration.inference;

import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;

/**
 * Several chains of adaptive Metropolis, started apart.
 *
 * <p>Two kinds of step take turns: a random walk (Haario, Saksman and Tamminen 2001), and a Crank–Nicolson step about
 * a normal approximation of the target (Rudolf and Sprungk 2018), which does not slow down with the number of
 * unknowns that the data say little about. Both adapt during warming up only, to all chains together.
 */
final class Sampler {

  /** The logarithm of a density, up to a constant; minus infinity where there is none. */
  @FunctionalInterface
  interface LogDensity {
    double at(double[] point);
  }

  private static final int PHASES = 5;
  private static final int SHORTEST_PHASE = 100;
  private static final int PER_UNKNOWN = 15;
  private static final double WALK_RATE = 0.25;
  private static final double LEAP_RATE = 0.35;
  private static final double LEAP_WIDER = 1.15;

  private final LogDensity[] targets;
  private final Luck[] luck;
  private final double[][] at;
  private final double[] log;
  private final double[] walk;
  private final double[] leap;
  private double[] middle;
  private double[][] root;
  private double[][] inverseRoot;

  /**
   * @param target made once for each chain, since a target may keep scratch
   * @param starts one for each chain
   * @param spread the scale of the first steps, one for each unknown
   */
  Sampler(Supplier<LogDensity> target, double[][] starts, double[] spread, long seed, String purpose, long place) {
    int chains = starts.length;
    targets = new LogDensity[chains];
    luck = new Luck[chains];
    at = new double[chains][];
    log = new double[chains];
    walk = new double[chains];
    leap = new double[chains];
    for (int c = 0; c < chains; c++) {
      targets[c] = target.get();
      luck[c] = Luck.of(seed, purpose, place, c);
      at[c] = starts[c].clone();
      log[c] = targets[c].at(at[c]);
      walk[c] = 2.38 / Math.sqrt(spread.length);
      leap[c] = 0.5;
    }
    double[][] diagonal = new double[spread.length][spread.length];
    for (int i = 0; i < spread.length; i++) {
      diagonal[i][i] = spread[i] * spread[i];
    }
    refer(RidgeFit.means(starts), diagonal);
  }

  /** Lets the steps refer to a normal approximation of the target. */
  void refer(double[] mean, double[][] covariance) {
    middle = mean;
    root = EmulatedLikelihood.cholesky(new Array2DRowRealMatrix(covariance)).getL().getData();
    inverseRoot = LowerTriangle.inverse(root);
  }

  /** Adapts to the target, in phases that become longer; each refers to what the one before has seen. */
  void warmUp() {
    int shortest = SHORTEST_PHASE + PER_UNKNOWN * middle.length;
    for (int phase = 1; phase <= PHASES; phase++) {
      double[][][] seen = new double[at.length][][];
      for (int c = 0; c < at.length; c++) {
        seen[c] = run(c, phase * shortest, 1, true);
      }
      double[][] late = Arrays.stream(seen)
          .flatMap(chain -> Arrays.stream(chain, chain.length / 4, chain.length)).toArray(double[][]::new);
      refer(RidgeFit.means(late), Moments.covariance(late));
    }
    tune(shortest);
  }

  /** Adapts the size of steps only. */
  void tune(int steps) {
    for (int c = 0; c < at.length; c++) {
      run(c, steps, 1, true);
    }
  }

  /** Draws, one block a chain; what was drawn before is not drawn again. */
  double[][][] draw(int steps, int thinning) {
    double[][][] draws = new double[at.length][][];
    for (int c = 0; c < at.length; c++) {
      draws[c] = run(c, steps, thinning, false);
    }
    return draws;
  }

  private double[][] run(int c, int steps, int thinning, boolean adapting) {
    double[][] seen = new double[steps / thinning][];
    for (int k = 0; k < seen.length * thinning; k++) {
      if (k % 2 == 0) {
        boolean accepted = walk(c);
        walk[c] *= adapting ? Math.exp(((accepted ? 1 : 0) - WALK_RATE) / Math.sqrt(1 + k / 4.0)) : 1;
      } else {
        boolean accepted = leap(c);
        leap[c] *= adapting ? Math.exp(((accepted ? 1 : 0) - LEAP_RATE) / Math.sqrt(1 + k / 4.0)) : 1;
        leap[c] = Math.min(1, leap[c]);
      }
      if (k % thinning == thinning - 1) {
        seen[k / thinning] = at[c].clone();
      }
    }
    return seen;
  }

  private boolean walk(int c) {
    double[] proposed = LowerTriangle.times(root, luck[c].normals(middle.length));
    for (int i = 0; i < proposed.length; i++) {
      proposed[i] = at[c][i] + walk[c] * proposed[i];
    }
    return decide(c, proposed, 0);
  }

  private boolean leap(int c) {
    double keep = Math.sqrt(1 - leap[c] * leap[c]);
    double[] proposed = LowerTriangle.times(root, luck[c].normals(middle.length));
    for (int i = 0; i < proposed.length; i++) {
      proposed[i] = middle[i] + keep * (at[c][i] - middle[i]) + leap[c] * LEAP_WIDER * proposed[i];
    }
    return decide(c, proposed, reference(proposed) - reference(at[c]));
  }

  /** Minus the logarithm of the density about which leaps are reversible. */
  private double reference(double[] point) {
    return LowerTriangle.distance(inverseRoot, point, middle) / (2 * LEAP_WIDER * LEAP_WIDER);
  }

  private boolean decide(int c, double[] proposed, double correction) {
    double there = targets[c].at(proposed);
    if (!(Math.log(luck[c].nextDouble()) < there - log[c] + correction)) {
      return false;
    }
    at[c] = proposed;
    log[c] = there;
    return true;
  }
}
