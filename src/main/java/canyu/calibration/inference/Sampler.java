package canyu.calibration.inference;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Several chains of adaptive Metropolis, started apart.
 *
 * <p>Two kinds of step take turns. One is a random walk (Haario, Saksman and Tamminen 2001) or, where the target knows
 * its slopes, a glide along them (Hamiltonian Monte Carlo; Neal 2011). The other is a Crank–Nicolson step about a normal
 * approximation of the target (Rudolf and Sprungk 2018), which does not slow down with the number of unknowns that the
 * data say little about. All adapt during warming up only, to all chains together.
 */
final class Sampler {

  /** The logarithm of a density, up to a constant; minus infinity where there is none. */
  @FunctionalInterface
  interface LogDensity {
    double at(double[] point);

    /**
     * Writes about how the density rises with each unknown; steps stay exact if it is not quite so.
     *
     * @return whether the slopes are known; nothing is written if not
     */
    default boolean slopes(double[] point, double[] slopes) {
      return false;
    }
  }

  private static final int PHASES = 5;
  private static final int SHORTEST_PHASE = 100;
  private static final int PER_UNKNOWN = 15;
  private static final double WALK_RATE = 0.25;
  private static final double LEAP_RATE = 0.35;
  private static final double GLIDE_RATE = 0.8;
  private static final int SHORTEST_GLIDE = 4;
  private static final int LONGEST_GLIDE = 12;
  private static final double LEAP_WIDER = 1.15;
  private static final double DRAWS_PER_UNKNOWN = 5;
  private static final int WALKS_APART = 12;
  private static final int GLIDES_APART = 4;

  private final LogDensity[] targets;
  private final Luck[] luck;
  private final int[] moving;
  private final double[][] at;
  private final double[] log;
  private final boolean gliding;
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
    gliding = target.get().slopes(starts[0], new double[starts[0].length]);
    for (int c = 0; c < chains; c++) {
      targets[c] = target.get();
      luck[c] = Luck.of(seed, purpose, place, c);
      at[c] = starts[c].clone();
      log[c] = targets[c].at(at[c]);
      walk[c] = gliding ? StrictMath.pow(moving.length, -0.25) : 2.38 / Math.sqrt(moving.length);
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
    int shortest = SHORTEST_PHASE + (gliding ? 0 : PER_UNKNOWN * moving.length);
    for (int phase = 1; phase <= PHASES; phase++) {
      double[][][] seen = run(phase * shortest, 1, true);
      Arrays.setAll(seen, c -> Arrays.copyOfRange(seen[c], seen[c].length / 4, seen[c].length));
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

  /** After how many steps a draw has little left of the one before, if the normal approximation is a good one. */
  int stepsApart() {
    return gliding ? GLIDES_APART : WALKS_APART;
  }

  /** Adapts the size of steps only. */
  void tune(int steps) {
    run(steps, 1, true);
  }

  /** Draws, one block a chain; what was drawn before is not drawn again. */
  double[][][] draw(int steps, int thinning) {
    return run(steps, thinning, false);
  }

  /** Lets all chains run, side by side: none looks at another, and each has luck of its own. */
  private double[][][] run(int steps, int thinning, boolean adapting) {
    return IntStream.range(0, at.length).parallel().mapToObj(c -> run(c, steps, thinning, adapting))
        .toArray(double[][][]::new);
  }

  private double[][] run(int c, int steps, int thinning, boolean adapting) {
    double[][] seen = new double[steps / thinning][];
    for (int k = 0; k < seen.length * thinning; k++) {
      if (k % 2 == 0) {
        boolean accepted = gliding ? glide(c) : walk(c);
        double rate = gliding ? GLIDE_RATE : WALK_RATE;
        walk[c] *= adapting ? StrictMath.exp(((accepted ? 1 : 0) - rate) / Math.sqrt(1 + k / 4.0)) : 1;
      } else {
        boolean accepted = leap(c);
        leap[c] *= adapting ? StrictMath.exp(((accepted ? 1 : 0) - LEAP_RATE) / Math.sqrt(1 + k / 4.0)) : 1;
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

  /** Lets a chain glide for a while, in the space where the normal approximation is standard normal. */
  private boolean glide(int c) {
    int steps = SHORTEST_GLIDE + (int) (luck[c].nextDouble() * (LONGEST_GLIDE - SHORTEST_GLIDE + 1));
    double[] impulse = luck[c].normals(moving.length);
    double before = StatUtils.sumSq(impulse);
    double[] point = at[c].clone();
    push(c, point, impulse, walk[c] / 2);
    for (int step = 1; step <= steps; step++) {
      double[] moved = LowerTriangle.times(root, impulse);
      for (int i = 0; i < moved.length; i++) {
        point[moving[i]] += walk[c] * moved[i];
      }
      push(c, point, impulse, step < steps ? walk[c] : walk[c] / 2);
    }
    return decide(c, point, (before - StatUtils.sumSq(impulse)) / 2);
  }

  private void push(int c, double[] point, double[] impulse, double by) {
    double[] slopes = new double[point.length];
    targets[c].slopes(point, slopes);
    double[] force = LowerTriangle.transposedTimes(root, moved(slopes));
    for (int i = 0; i < impulse.length; i++) {
      impulse[i] += by * force[i];
    }
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
    if (!(StrictMath.log(luck[c].nextDouble()) < there - log[c] + correction)) {
      return false;
    }
    at[c] = proposed;
    log[c] = there;
    return true;
  }
}
