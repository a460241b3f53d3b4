package canyu.calibration.inference.sampling;

import canyu.calibration.inference.linear.Columns;
import canyu.calibration.inference.linear.Covariance;
import canyu.calibration.inference.linear.LowerTriangle;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.RandomStream;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Several chains of adaptive Metropolis, started apart.
 *
 * <p>Two kinds of step take turns. One is a random walk (Haario, Saksman and Tamminen 2001) or, where the target knows
 * its gradient, a trajectory of Hamiltonian Monte Carlo (Neal 2011). The other is a Crank–Nicolson step (pCN) about a normal
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
     * @return whether the gradient is known; nothing is written if not
     */
    default boolean gradient(double[] point, double[] gradient) {
      return false;
    }
  }

  private static final int PHASES = 5;
  private static final int SHORTEST_PHASE = 100;
  private static final int PER_UNKNOWN = 15;
  private static final double RANDOM_WALK_RATE = 0.25;
  private static final double PCN_RATE = 0.35;
  private static final double TRAJECTORY_RATE = 0.8;
  /** Long enough to go along a ridge in steps that its width allows, which may be a tenth of the steps along it. */
  private static final int SHORTEST_TRAJECTORY = 8;
  private static final int LONGEST_TRAJECTORY = 48;
  private static final double PCN_WIDER = 1.15;
  private static final double DRAWS_PER_UNKNOWN = 5;
  private static final double HALF = 50;
  private static final int RANDOM_WALKS_APART = 12;
  private static final int TRAJECTORIES_APART = 2;

  private final LogDensity[] targets;
  private final RandomStream[] random;
  private final int[] moving;
  private final double[][] at;
  private final double[] log;
  private final boolean hamiltonian;
  private final double[] stepSize;
  private final double[] pcnSize;
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
    random = new RandomStream[chains];
    at = new double[chains][];
    log = new double[chains];
    stepSize = new double[chains];
    pcnSize = new double[chains];
    hamiltonian = target.get().gradient(starts[0], new double[starts[0].length]);
    for (int c = 0; c < chains; c++) {
      targets[c] = target.get();
      random[c] = RandomStream.of(seed, purpose, place, c);
      at[c] = starts[c].clone();
      log[c] = targets[c].at(at[c]);
      stepSize[c] = hamiltonian ? StrictMath.pow(moving.length, -0.25) : 2.38 / Math.sqrt(moving.length);
      pcnSize[c] = 0.5;
    }
    refer(about.mean(), about.covariance());
  }

  /** Lets the steps refer to a normal approximation of the target. */
  private void refer(double[] mean, double[][] covariance) {
    middle = mean;
    root = SymmetricMatrices.cholesky(new Array2DRowRealMatrix(covariance)).getL().getData();
    inverseRoot = LowerTriangle.inverse(root);
  }

  /**
   * Adapts to the target, in phases each twice as long as the one before. What a phase has seen moves the normal
   * approximation as far as it has seen many independent draws for each unknown; a covariance from few draws would be
   * worse than the first. The unknown in the middle decides how many there were: the slowest ones are slow because the
   * approximation is too narrow along them, which even few draws improve.
   */
  void warmUp() {
    int shortest = SHORTEST_PHASE + (hamiltonian ? 0 : PER_UNKNOWN * moving.length);
    for (int phase = 1; phase <= PHASES; phase++) {
      double[][][] seen = run(shortest << (phase - 1), 1, true);
      Arrays.setAll(seen, c -> Arrays.copyOfRange(seen[c], seen[c].length / 4, seen[c].length));
      learn(Chains.of(seen, moving));
    }
    tune(shortest);
  }

  private void learn(Chains seen) {
    double[][] late = Arrays.stream(seen.together()).map(this::moved).toArray(double[][]::new);
    double usual = StatUtils.percentile(seen.effectiveSizes(moving), HALF);
    double weight = usual / (usual + DRAWS_PER_UNKNOWN * moving.length);
    double[] mean = Columns.means(late);
    double[][] covariance = Covariance.of(late);
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
    return hamiltonian ? TRAJECTORIES_APART : RANDOM_WALKS_APART;
  }

  /** Adapts the size of steps only. */
  void tune(int steps) {
    run(steps, 1, true);
  }

  /** Draws, one block a chain; what was drawn before is not drawn again. */
  double[][][] draw(int steps, int thinning) {
    return run(steps, thinning, false);
  }

  /** Lets all chains run, side by side: none looks at another, and each has a random stream of its own. */
  private double[][][] run(int steps, int thinning, boolean adapting) {
    return IntStream.range(0, at.length).parallel().mapToObj(c -> run(c, steps, thinning, adapting))
        .toArray(double[][][]::new);
  }

  private double[][] run(int c, int steps, int thinning, boolean adapting) {
    double[][] seen = new double[steps / thinning][];
    for (int k = 0; k < seen.length * thinning; k++) {
      if (k % 2 == 0) {
        boolean accepted = hamiltonian ? trajectory(c) : randomWalk(c);
        double rate = hamiltonian ? TRAJECTORY_RATE : RANDOM_WALK_RATE;
        stepSize[c] *= adapting ? StrictMath.exp(((accepted ? 1 : 0) - rate) / Math.sqrt(1 + k / 4.0)) : 1;
      } else {
        boolean accepted = pcnStep(c);
        pcnSize[c] *= adapting ? StrictMath.exp(((accepted ? 1 : 0) - PCN_RATE) / Math.sqrt(1 + k / 4.0)) : 1;
        pcnSize[c] = Math.min(1, pcnSize[c]);
      }
      if (k % thinning == thinning - 1) {
        seen[k / thinning] = withOthers(c);
      }
    }
    return seen;
  }

  /** Where a chain is, with the unknowns that do not move drawn anew. */
  private double[] withOthers(int c) {
    double[] point = random[c].normals(at[c].length);
    for (int unknown : moving) {
      point[unknown] = at[c][unknown];
    }
    return point;
  }

  private double[] moved(double[] point) {
    return Arrays.stream(moving).mapToDouble(unknown -> point[unknown]).toArray();
  }

  private boolean randomWalk(int c) {
    double[] step = LowerTriangle.times(root, random[c].normals(moving.length));
    double[] proposed = at[c].clone();
    for (int i = 0; i < step.length; i++) {
      proposed[moving[i]] += stepSize[c] * step[i];
    }
    return decide(c, proposed, 0);
  }

  /** Lets a chain follow a trajectory for a while, in the space where the normal approximation is standard normal. */
  private boolean trajectory(int c) {
    int steps = SHORTEST_TRAJECTORY + (int) (random[c].nextDouble() * (LONGEST_TRAJECTORY - SHORTEST_TRAJECTORY + 1));
    double[] momentum = random[c].normals(moving.length);
    double before = StatUtils.sumSq(momentum);
    double[] point = at[c].clone();
    kick(c, point, momentum, stepSize[c] / 2);
    for (int step = 1; step <= steps; step++) {
      double[] moved = LowerTriangle.times(root, momentum);
      for (int i = 0; i < moved.length; i++) {
        point[moving[i]] += stepSize[c] * moved[i];
      }
      kick(c, point, momentum, step < steps ? stepSize[c] : stepSize[c] / 2);
    }
    return decide(c, point, (before - StatUtils.sumSq(momentum)) / 2);
  }

  private void kick(int c, double[] point, double[] momentum, double by) {
    double[] gradient = new double[point.length];
    targets[c].gradient(point, gradient);
    double[] force = LowerTriangle.transposedTimes(root, moved(gradient));
    for (int i = 0; i < momentum.length; i++) {
      momentum[i] += by * force[i];
    }
  }

  private boolean pcnStep(int c) {
    double keep = Math.sqrt(1 - pcnSize[c] * pcnSize[c]);
    double[] step = LowerTriangle.times(root, random[c].normals(moving.length));
    double[] proposed = at[c].clone();
    for (int i = 0; i < step.length; i++) {
      int unknown = moving[i];
      proposed[unknown] = middle[i] + keep * (at[c][unknown] - middle[i]) + pcnSize[c] * PCN_WIDER * step[i];
    }
    return decide(c, proposed, reference(proposed) - reference(at[c]));
  }

  /** Minus the logarithm of the density about which pCN steps are reversible. */
  private double reference(double[] point) {
    return LowerTriangle.distance(inverseRoot, moved(point), middle) / (2 * PCN_WIDER * PCN_WIDER);
  }

  private boolean decide(int c, double[] proposed, double correction) {
    double there = targets[c].at(proposed);
    if (!(StrictMath.log(random[c].nextDouble()) < there - log[c] + correction)) {
      return false;
    }
    at[c] = proposed;
    log[c] = there;
    return true;
  }
}
