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
  private static final double DRAWS_PER_UNKNOWN = 5;

  private final LogDensity[] targets;
  private final Luck[] luck;
  private final int[] moving;
  private final double[][] at;
  private final double[] log;
  private final double[] walk;
  private final double[] leap;
  private double[] middle;
  private double[][] root;
  private double[][] inverseRoot;

  /**
   * @param target made once for each chain, since a target may keep scratch; it must depend on the moving unknowns only
   * @param starts one for each chain, all unknowns
   * @param moving the numbers of the unknowns that are sampled; the others are drawn from a standard normal distribution
   * @param about a first normal approximation of the target, moving unknowns only
   */
  Sampler(Supplier<LogDensity> target, double[][] starts, int[] moving, NormalApproximation about, long seed,
      String purpose, long place) {
    int chains = starts.length;
    this.moving = moving;
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
      walk[c] = 2.38 / Math.sqrt(moving.length);
      leap[c] = 0.5;
    }
    refer(about.mean(), about.covariance());
  }

  /** Lets the steps refer to a normal approximation of the target. */
  private void refer(double[] mean, double[][] covariance) {
    middle = mean;
    root = EmulatedLikelihood.cholesky(new Array2DRowRealMatrix(covariance)).getL().getData();
    inverseRoot = LowerTriangle.inverse(root);
  }

  /**
   * Adapts to the target, in phases that become longer. What a phase has seen moves the normal approximation as far as
   * it has seen many independent draws for each unknown; a covariance from few draws would be worse than the first.
   */
  void warmUp() {
    int shortest = SHORTEST_PHASE + PER_UNKNOWN * moving.length;
    for (int phase = 1; phase <= PHASES; phase++) {
      double[][][] seen = new double[at.length][][];
      for (int c = 0; c < at.length; c++) {
        double[][] all = run(c, phase * shortest, 1, true);
        seen[c] = Arrays.copyOfRange(all, all.length / 4, all.length);
      }
      learn(Chains.of(seen, moving));
    }
    tune(shortest);
  }

  private void learn(Chains seen) {
    double[][] late = Arrays.stream(seen.together()).map(this::moved).toArray(double[][]::new);
    double weight = seen.effectiveSize() / (seen.effectiveSize() + DRAWS_PER_UNKNOWN * moving.length);
    double[] mean = RidgeFit.means(late);
    double[][] covariance = Moments.covariance(late);
    double[][] before = LowerTriangle.square(root);
    for (int i = 0; i < mean.length; i++) {
      mean[i] = weight * mean[i] + (1 - weight) * middle[i];
      for (int j = 0; j < mean.length; j++) {
        covariance[i][j] = weight * covariance[i][j] + (1 - weight) * before[i][j];
      }
    }
    refer(mean, covariance);
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
        seen[k / thinning] = withOthers(c);
      }
    }
    return seen;
  }

  /** Where a chain is, with the unknowns that do not move drawn anew. */
  private double[] withOthers(int c) {
    double[] point = luck[c].normals(at[c].length);
    for (int unknown : moving) {
      point[unknown] = at[c][unknown];
    }
    return point;
  }

  private double[] moved(double[] point) {
    return Arrays.stream(moving).mapToDouble(unknown -> point[unknown]).toArray();
  }

  private boolean walk(int c) {
    double[] step = LowerTriangle.times(root, luck[c].normals(moving.length));
    double[] proposed = at[c].clone();
    for (int i = 0; i < step.length; i++) {
      proposed[moving[i]] += walk[c] * step[i];
    }
    return decide(c, proposed, 0);
  }

  private boolean leap(int c) {
    double keep = Math.sqrt(1 - leap[c] * leap[c]);
    double[] step = LowerTriangle.times(root, luck[c].normals(moving.length));
    double[] proposed = at[c].clone();
    for (int i = 0; i < step.length; i++) {
      int unknown = moving[i];
      proposed[unknown] = middle[i] + keep * (at[c][unknown] - middle[i]) + leap[c] * LEAP_WIDER * step[i];
    }
    return decide(c, proposed, reference(proposed) - reference(at[c]));
  }

  /** Minus the logarithm of the density about which leaps are reversible. */
  private double reference(double[] point) {
    return LowerTriangle.distance(inverseRoot, moved(point), middle) / (2 * LEAP_WIDER * LEAP_WIDER);
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
