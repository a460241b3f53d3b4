package canyu.calibration.inference.engine;

import canyu.calibration.inference.emulator.EmulatedLikelihood;
import canyu.calibration.inference.linear.Columns;
import canyu.calibration.inference.linear.Covariance;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.PointEstimate;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.Simulator;
import canyu.calibration.inference.problem.TransformedTargets;
import canyu.calibration.inference.problem.Unknowns;
import canyu.calibration.inference.sampling.RandomisedMaximumLikelihood;
import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer.PopulationSize;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer.Sigma;

/**
 * A point estimate by the simulated method of moments (McFadden 1989): the parameters that bring the mean of the
 * simulator nearest to the targets, weighted by the inverse of the covariance of survey and simulation.
 *
 * <p>Found on the emulator by CMA-ES, then once more after the emulator was corrected by runs at what was found, and
 * judged by further runs there (J-statistic, Hansen 1982). Nuisance unknowns stay at their prior medians.
 */
public record MethodOfMoments() implements Engine<PointEstimate> {

  private static final int PART = 8;
  private static final int MOST_EVALUATIONS = 20_000;
  private static final double FARTHEST = 4;
  /** Beyond, where a thousandth of the prior lies on either side, an estimate is at its bound. */
  private static final double FAR = 3.09;

  /** How many unknowns it can take. */
  public static int mostUnknowns(InferenceBudget budget) {
    return SyntheticLikelihood.mostUnknowns(emulating(budget));
  }

  /** What finds the parameters; the rest corrects and judges them. */
  private static InferenceBudget emulating(InferenceBudget budget) {
    return new InferenceBudget(
        Math.max(100, budget.runs() - 2 * (budget.runs() / PART)), budget.rounds(), budget.seconds(), 1000);
  }

  /** Finds the parameters; three quarters of the runs make the emulator, the others correct and judge it. */
  @Override
  public PointEstimate infer(
      InverseProblem problem, Simulator simulator, InferenceBudget budget, long seed, ProgressListener listener) {
    return new Search(problem, simulator, seed).run(budget, listener);
  }

  /** The search of one estimate. */
  private static final class Search {

    private final InverseProblem problem;
    private final Simulator simulator;
    private final long seed;
    private final int[] fitted;
    private final TransformedTargets targets;
    private int runs;

    Search(InverseProblem problem, Simulator simulator, long seed) {
      this.problem = problem;
      this.simulator = simulator;
      this.seed = seed;
      fitted = Unknowns.fitted(problem);
      targets = TransformedTargets.of(problem);
    }

    private PointEstimate run(InferenceBudget budget, ProgressListener listener) {
      int aside = budget.runs() / PART;
      RunHistory history = new RunHistory(problem, simulator, emulating(budget), seed, listener);
      EmulatedFit fit = SyntheticLikelihood.search(history);
      runs = history.done();
      double[] first = natural(nearest(fit, targets.observed(), 0));
      double[] emulated = fit.emulator().mean(fit.emulator().work(first));
      double[] missing = RandomisedMaximumLikelihood.difference(Columns.means(simulated(first, aside)), emulated);
      double[] z = nearest(fit, RandomisedMaximumLikelihood.difference(targets.observed(), missing), 1);
      double[] best = natural(z);
      return judged(z, best, simulated(best, aside));
    }

    private double[] nearest(EmulatedFit fit, double[] observed, int time) {
      EmulatedLikelihood likelihood = new EmulatedLikelihood(fit.emulator(), targets.withObserved(observed));
      int size = fitted.length;
      double[] wide = new double[size];
      double[] low = new double[size];
      double[] high = new double[size];
      double[][] found = Arrays.stream(fit.z())
          .map(draw -> Arrays.stream(fitted).mapToDouble(i -> draw[i]).toArray()).toArray(double[][]::new);
      double[] middle = Columns.means(found);
      double[][] covariance = Covariance.of(found);
      for (int i = 0; i < size; i++) {
        low[i] = -FARTHEST;
        high[i] = FARTHEST;
        wide[i] = Math.min(1, Math.sqrt(covariance[i][i]));
        middle[i] = Math.max(low[i], Math.min(high[i], middle[i]));
      }
      CMAESOptimizer optimizer = new CMAESOptimizer(MOST_EVALUATIONS, 0, true, 0, 1,
          RandomStream.of(seed, "method of moments", time), false, (k, before, after) -> false);
      return optimizer.optimize(new MaxEval(MOST_EVALUATIONS),
          new ObjectiveFunction(at -> likelihood.misfit(fit.emulator().work(natural(at)))), GoalType.MINIMIZE,
          new InitialGuess(middle), new SimpleBounds(low, high), new Sigma(wide),
          new PopulationSize(4 + (int) (3 * StrictMath.log(size)))).getPoint();
    }

    private double[] natural(double[] z) {
      double[] natural = problem.unknowns().stream().mapToDouble(unknown -> unknown.prior().quantile(0.5)).toArray();
      for (int i = 0; i < fitted.length; i++) {
        natural[fitted[i]] = Unknowns.natural(problem, fitted[i], z[i]);
      }
      return natural;
    }

    private double[][] simulated(double[] parameters, int count) {
      double[][] rows = new double[count][];
      Arrays.fill(rows, parameters);
      double[][] given = simulator.simulate(runs, rows);
      runs += count;
      return Arrays.stream(given).filter(row -> Arrays.stream(row).allMatch(Double::isFinite))
          .map(row -> TransformedTargets.transformed(problem, row)).toArray(double[][]::new);
    }

    /** Whether so much of the prior lies on one side of an estimate that the search could hardly go on. */
    private boolean[] atBound(double[] z) {
      boolean[] atBound = new boolean[problem.unknowns().size()];
      for (int i = 0; i < fitted.length; i++) {
        atBound[fitted[i]] = Math.abs(z[i]) > FAR;
      }
      return atBound;
    }

    private PointEstimate judged(double[] z, double[] parameters, double[][] statistics) {
      int[] used = targets.used();
      RealMatrix noise = SymmetricMatrices.sub(Covariance.of(statistics), used)
          .scalarMultiply(1 + 1.0 / statistics.length);
      RealMatrix all = noise.add(SymmetricMatrices.sub(targets.error(), used));
      double[] away = RandomisedMaximumLikelihood.difference(targets.observed(), Columns.means(statistics));
      RealVector distance =
          new Array2DRowRealMatrix(Arrays.stream(used).mapToDouble(j -> away[j]).toArray()).getColumnVector(0);
      double misfit = distance.dotProduct(SymmetricMatrices.cholesky(all).getSolver().solve(distance));
      int degrees = used.length - fitted.length;
      double p = degrees < 1 ? Double.NaN : 1 - new ChiSquaredDistribution(degrees).cumulativeProbability(misfit);
      double[][] given =
          Arrays.stream(statistics).map(row -> TransformedTargets.natural(problem, row)).toArray(double[][]::new);
      return new PointEstimate(parameters, atBound(z), given, misfit, degrees, p, runs);
    }
  }
}
