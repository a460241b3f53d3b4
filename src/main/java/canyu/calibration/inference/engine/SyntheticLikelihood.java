package canyu.calibration.inference.engine;

import canyu.calibration.inference.diagnostics.Remark;
import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Posterior;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.Simulator;
import java.util.List;

/**
 * Rounds of runs, each about the posterior of those before, and a quadratic emulator of the statistics near that
 * posterior (synthetic likelihood after Wood 2010, on an emulator as in Meeds and Welling 2014). Where its own checks
 * reject the emulator, {@link ApproximateBayes} takes over.
 */
public record SyntheticLikelihood() implements Engine<InferenceOutcome> {

  /** How many unknowns it can take: the first round must have more runs than an emulator has straight lines. */
  public static int mostUnknowns(InferenceBudget budget) {
    return budget.runs() / budget.rounds() - 1;
  }

  @Override
  public InferenceOutcome infer(
      InverseProblem problem, Simulator simulator, InferenceBudget budget, long seed, ProgressListener listener) {
    RunHistory history = new RunHistory(problem, simulator, budget, seed, listener);
    EmulatedFit fit = search(history);
    return fit.trusted()
        ? new Conclusions(history).ofEmulator(
            EngineName.SYNTHETIC_LIKELIHOOD, fit, shortfalls(history, fit.chains().effectiveSize()))
        : approximated(history, fit);
  }

  /** Makes rounds of runs, from the prior to near the posterior. */
  static EmulatedFit search(RunHistory history) {
    return new Rounds(history, EngineName.SYNTHETIC_LIKELIHOOD, 0, true,
        new LocalQuadratics(history)).from(Proposal.prior(history.problem.unknowns().size())).fit();
  }

  private static List<Shortfall> shortfalls(RunHistory history, double effective) {
    return Shortfall.of(history.problem.unknowns().size(), effective);
  }

  private static InferenceOutcome approximated(RunHistory history, EmulatedFit rejected) {
    Remark remark = rejected.remark(history.done());
    ApproximateBayes engine = new ApproximateBayes(history);
    Particles particles = engine.run();
    Posterior posterior = engine.posterior(particles, history.budget.draws());
    return new Conclusions(history).ofDraws(EngineName.APPROXIMATE_BAYES, posterior,
        shortfalls(history, particles.effectiveSize()), List.of(remark,
            new Remark.Approximated(particles.runs().length, particles.effectiveSize(), history.size())));
  }
}
