package canyu.calibration.inference.engine;

import canyu.calibration.inference.diagnostics.Remark;
import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.calibration.inference.emulator.EmulatedLikelihood;
import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Posterior;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import canyu.calibration.inference.sampling.Chains;
import canyu.calibration.inference.sampling.PosteriorSampling;
import canyu.calibration.inference.sampling.RandomisedMaximumLikelihood;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The posterior of an emulator, corrected by runs of the simulator.
 *
 * <p>Draws are made as if the emulator were the simulator and then moved by what it misses. Where there are more draws
 * than runs, the others take over what was missed at those that were run.
 */
final class CorrectedPosterior {

  /** The part of all runs that are for corrections, at most. */
  private static final int PART = 3;

  private final RunHistory history;
  private final InverseProblem problem;
  private final TransformedTargets targets;
  private final EmulatedFit fit;
  private final PosteriorSampling trusting;
  private final RandomisedMaximumLikelihood correction;
  private final double effectiveSize;
  private final double[][] points;
  private final RandomisedMaximumLikelihood.Moved moved;

  private CorrectedPosterior(RunHistory history, EmulatedFit fit, Chains chains, RandomisedMaximumLikelihood.Moved moved) {
    this.history = history;
    this.fit = fit;
    this.moved = moved;
    problem = history.problem;
    targets = TransformedTargets.of(problem);
    trusting = trusting(history, fit);
    correction = correction(fit, targets);
    effectiveSize = chains.effectiveSize();
    double[][] draws = Chains.thinned(chains.together(), history.budget.draws());
    points = draws.length == moved.points().length ? moved.points() : takingOver(draws, correction);
  }

  /** Draws, and lets runs correct what was drawn. */
  static CorrectedPosterior of(RunHistory history, EmulatedFit fit) {
    int number = history.budget.draws();
    Chains chains = sample(history, trusting(history, fit), "draws to be corrected", number);
    double[][] draws = Chains.thinned(chains.together(), number);
    double[][] first =
        Chains.thinned(draws, Math.min(draws.length, history.left() / RandomisedMaximumLikelihood.PASSES));
    return new CorrectedPosterior(history, fit, chains, moved(history, fit, first));
  }

  /** The posterior as if the emulator were the simulator. */
  private static PosteriorSampling trusting(RunHistory history, EmulatedFit fit) {
    return PosteriorSampling.trusting(history.problem, fit.emulator(), TransformedTargets.of(history.problem));
  }

  /** Whether a problem can be corrected: if runs were all the noise, they would be the likelihood, not its check. */
  static boolean possible(InverseProblem problem) {
    TransformedTargets targets = TransformedTargets.of(problem);
    return IntStream.of(targets.used()).allMatch(j -> targets.error()[j][j] > 0);
  }

  /** How many runs it takes. */
  static int runs(InferenceBudget budget) {
    return Math.min(budget.draws() * RandomisedMaximumLikelihood.PASSES, budget.runs() / PART);
  }

  private static RandomisedMaximumLikelihood correction(EmulatedFit fit, TransformedTargets with) {
    int unknowns = fit.emulator().coordinates().length;
    return new RandomisedMaximumLikelihood(fit.emulator(), with, Proposal.prior(unknowns).covariance());
  }

  private static Chains sample(RunHistory history, PosteriorSampling sampling, String purpose, int number) {
    return sampling.sample(Math.max(Shortfall.LEAST_DRAWS, number / 2), number, history.seed, purpose, 0);
  }

  private static RandomisedMaximumLikelihood.Moved moved(RunHistory history, EmulatedFit fit, double[][] draws) {
    InverseProblem problem = history.problem;
    TransformedTargets targets = TransformedTargets.of(problem);
    Proposal about = Proposal.widened(draws, 1);
    long first = history.done();
    long[] luck = IntStream.range(0, draws.length).mapToLong(k -> first + k).toArray();
    return correction(fit, targets).of(draws, at -> {
      double[][] given = Arrays.stream(history.simulate(at, luck, about))
          .map(row -> TransformedTargets.transformed(problem, row)).toArray(double[][]::new);
      double distance = Arrays.stream(given).mapToDouble(targets::distance).filter(Double::isFinite).average().orElse(0);
      history.tell(EngineName.NEURAL_LIKELIHOOD, distance / targets.used().length, draws.length);
      return given;
    });
  }

  /** Draws moved by what was missed at others. */
  private double[][] takingOver(double[][] draws, RandomisedMaximumLikelihood by) {
    return IntStream.range(0, draws.length).parallel().mapToObj(k -> by.moved(draws[k], missed(k)))
        .toArray(double[][]::new);
  }

  private double[] missed(int draw) {
    return moved.missed()[draw % moved.missed().length];
  }

  /** How many independent draws those that were corrected are worth. */
  double effectiveSize() {
    return effectiveSize;
  }

  /** The likelihood as if the emulator were the simulator. */
  EmulatedLikelihood trustingLikelihood() {
    return trusting.likelihood();
  }

  /** The corrected draws. */
  Posterior posterior() {
    return posterior(points);
  }

  /** The same with the likelihood raised to a power, which takes no further runs. */
  Posterior tempered(double power, int number) {
    double[][] draws =
        Chains.thinned(sample(history, trusting.tempered(power), "tempered draws to be corrected", number).together(), number);
    return posterior(takingOver(draws, correction(fit, targets.lessSure(power))));
  }

  private Posterior posterior(double[][] at) {
    double[][] parameters = new double[at.length][];
    double[][] statistics = new double[at.length][];
    double[] log = new double[at.length];
    for (int k = 0; k < at.length; k++) {
      double[] missed = missed(k);
      double[] given = fit.emulator().mean(at[k]);
      Arrays.setAll(given, j -> given[j] + missed[j]);
      parameters[k] = fit.emulator().natural(at[k]);
      statistics[k] = TransformedTargets.natural(problem, given);
      log[k] = -targets.distance(given) / 2;
    }
    return new Posterior(parameters, log, statistics);
  }

  /** How far the emulator is from the simulator. */
  Remark remark() {
    return new Remark.Corrected(moved.missed().length, correction.size(moved.firstMissed()), left());
  }

  /** What is said against the correction; empty if nothing is. */
  List<Shortfall> shortfalls() {
    return left() > Shortfall.CorrectionLeft.MOST ? List.of(new Shortfall.CorrectionLeft(left())) : List.of();
  }

  private double left() {
    double[][] change = new double[moved.missed().length][];
    Arrays.setAll(change, k -> RandomisedMaximumLikelihood.difference(moved.missed()[k], moved.madeFor()[k]));
    return correction.size(change);
  }
}
