package canyu.calibration.inference.engine;

import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.calibration.inference.linear.Columns;
import canyu.calibration.inference.linear.LowerTriangle;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.NothingToLearnException;
import canyu.calibration.inference.problem.Posterior;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import canyu.calibration.inference.problem.Unknowns;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The engine for many unknowns and few targets: an ensemble smoother with multiple data assimilation (Emerick and
 * Reynolds 2013). An ensemble from the prior is simulated and moved towards the observation several times; each move is
 * the linear one that the ensemble's own covariances suggest, for an observation whose errors are so much larger that
 * all moves together count it once. Every member aims at an observation with errors of its own, so the ensemble ends as
 * wide as the posterior; exactly so if the simulator is linear and the errors are normal.
 */
final class EnsembleSmoother {

  /** Moves; each counts the observation twice as much as the one before, so the first, longest ones are careful. */
  static final int MOVES = 6;

  private final RunHistory history;
  private final InverseProblem problem;
  private final TransformedTargets targets;
  private final double[][] root;
  private final int members;
  private final double[][] z;
  private double[][] given;

  private EnsembleSmoother(RunHistory history, int runs) {
    this.history = history;
    problem = history.problem;
    targets = TransformedTargets.of(problem);
    root = SymmetricMatrices.root(targets.error());
    members = members(runs);
    z = new double[members][];
  }

  /** How many members so many runs move. */
  static int members(int runs) {
    return runs / (MOVES + 1);
  }

  /**
   * Moves an ensemble from the prior to the observation.
   *
   * @param runs for all moves together
   */
  static EnsembleSmoother run(RunHistory history, int runs) {
    EnsembleSmoother smoother = new EnsembleSmoother(history, runs);
    smoother.move();
    return smoother;
  }

  private void move() {
    Proposal prior = Proposal.prior(problem.unknowns().size());
    Arrays.setAll(z, k -> prior.draw(RandomStream.of(history.seed, "members of the ensemble", k)));
    given = simulated(prior);
    for (int move = 0; move < MOVES; move++) {
      moveTowardsTargets(move);
      given = simulated(Proposal.widened(z, 1));
    }
  }

  /** What is said against draws worth so many independent ones to which the ensemble has led; empty if nothing is. */
  List<Shortfall> shortfalls(double effective) {
    return Shortfall.of(members, problem.unknowns().size(), effective);
  }

  /** How many members are not copies of others whose last run failed. */
  int distinctMembers() {
    return (int) Arrays.stream(z).map(DoubleBuffer::wrap).distinct().count();
  }

  /** The z of the members after all moves. */
  double[][] z() {
    return z;
  }

  /** How many times larger the covariance of the errors is taken in a move; the inverses sum to 1. */
  private static double inflation(int move) {
    return (StrictMath.pow(2, MOVES) - 1) / StrictMath.pow(2, move);
  }

  /** What the simulator gives for every member, transformed; one that fails takes the place of the next that does not. */
  private double[][] simulated(Proposal proposal) {
    double[][] results = history.simulate(z, proposal);
    for (int k = 0; k < members; k++) {
      int other = k;
      while (!Arrays.stream(results[other]).allMatch(Double::isFinite)) {
        other = (other + 1) % members;
        if (other == k) {
          throw new NothingToLearnException("all runs failed");
        }
      }
      z[k] = z[other].clone();
      results[k] = results[other];
    }
    double[][] transformed = Arrays.stream(results).map(row -> TransformedTargets.transformed(problem, row))
        .toArray(double[][]::new);
    history.tell(EngineName.ENSEMBLE_SMOOTHER, distance(transformed), members);
    return transformed;
  }

  private double distance(double[][] transformed) {
    double[] mean = Columns.means(transformed);
    return Arrays.stream(targets.used())
        .mapToDouble(j -> StrictMath.pow(mean[j] - targets.observed()[j], 2) / targets.error()[j][j])
        .average().orElseThrow();
  }

  private void moveTowardsTargets(int move) {
    int[] used = targets.used();
    RealMatrix unknowns = Columns.centred(z, Columns.means(z));
    double[][] fitted = Arrays.stream(given)
        .map(row -> Arrays.stream(used).mapToDouble(j -> row[j]).toArray()).toArray(double[][]::new);
    RealMatrix statistics = Columns.centred(fitted, Columns.means(fitted));
    RealMatrix together = unknowns.transpose().multiply(statistics).scalarMultiply(1.0 / members);
    RealMatrix own = statistics.transpose().multiply(statistics).scalarMultiply(1.0 / members);
    double inflation = inflation(move);
    RealMatrix all = own.add(SymmetricMatrices.sub(targets.error(), used).scalarMultiply(inflation));
    RealMatrix gain = SymmetricMatrices.cholesky(all).getSolver().solve(together.transpose()).transpose();
    for (int k = 0; k < members; k++) {
      double[] error = LowerTriangle.times(root,
          RandomStream.of(history.seed, "errors of a member", move, k).normals(targets.observed().length));
      double[] away = new double[used.length];
      for (int j = 0; j < used.length; j++) {
        away[j] = targets.observed()[used[j]] + Math.sqrt(inflation) * error[used[j]] - given[k][used[j]];
      }
      double[] step = gain.operate(away);
      for (int i = 0; i < step.length; i++) {
        z[k][i] += step[i];
      }
    }
  }

  /** The ensemble after all moves, and what the simulator gives for it. */
  Posterior posterior() {
    double[][] parameters = new double[members][z[0].length];
    double[][] statistics = new double[members][];
    double[] log = new double[members];
    double[][] inverse = LowerTriangle.inverse(root);
    for (int k = 0; k < members; k++) {
      for (int i = 0; i < z[k].length; i++) {
        parameters[k][i] = Unknowns.natural(problem, i, z[k][i]);
      }
      statistics[k] = TransformedTargets.natural(problem, given[k]);
      log[k] = -LowerTriangle.distance(inverse, given[k], targets.observed()) / 2;
    }
    return new Posterior(parameters, log, statistics);
  }
}
