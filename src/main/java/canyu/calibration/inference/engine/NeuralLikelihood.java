package canyu.calibration.inference.engine;

import canyu.calibration.inference.diagnostics.Remark;
import canyu.calibration.inference.diagnostics.Sbc;
import canyu.calibration.inference.diagnostics.SbcRanks;
import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.Simulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The engine for many unknowns: calibrate, emulate, sample (Cleary et al. 2021). An ensemble smoother leads from the
 * prior to where the simulator gives the observation; rounds of runs about that place follow, and a likelihood emulated
 * by neural networks is sampled there. Runs of the simulator correct what is drawn, unless the observation has no errors
 * but the noise of the simulator. Where the emulator cannot be trusted, the ensemble itself is handed out.
 *
 * @param trials how many simulated surveys, whose truth is known, it is tried on, 0 or more
 * @param ofTrials the simulator of these surveys, which corrects what is inferred from them, too: one that takes less
 *     time, such as a smaller city
 */
public record NeuralLikelihood(int trials, Simulator ofTrials) implements Engine<InferenceOutcome> {

  /** The share of the runs before corrections that lead to the place where the others are made. */
  private static final double LEADING = 0.4;

  /** How many runs of their simulator so many trials take. */
  public static int runs(int trials) {
    return Sbc.runs(trials);
  }

  /** How many unknowns it can take: an ensemble knows nothing of directions in which it has no member. */
  public static int mostUnknowns(InferenceBudget budget) {
    return EnsembleSmoother.members(leading(budget, CorrectedPosterior.runs(budget)));
  }

  private static int leading(InferenceBudget budget, int kept) {
    return (int) (LEADING * (budget.runs() - kept));
  }

  @Override
  public InferenceOutcome infer(
      InverseProblem problem, Simulator simulator, InferenceBudget budget, long seed, ProgressListener listener) {
    return infer(new RunHistory(problem, simulator, budget, seed, listener));
  }

  private InferenceOutcome infer(RunHistory history) {
    boolean correctable = CorrectedPosterior.possible(history.problem);
    int kept = correctable ? CorrectedPosterior.runs(history.budget) : 0;
    EnsembleSmoother ensemble = EnsembleSmoother.run(history, leading(history.budget, kept));
    Rounds.Found found = new Rounds(history, EngineName.NEURAL_LIKELIHOOD, kept, false,
        new LocalNetworks(history)).from(Proposal.widened(ensemble.z(), LocalNetworks.WIDER));
    if (!found.fit().trusted()) {
      return smoothed(history, ensemble, found.fit().remark(history.done()));
    }
    return correctable ? corrected(history, ensemble, found)
        : new Conclusions(history).ofEmulator(EngineName.NEURAL_LIKELIHOOD, found.fit(),
            ensemble.shortfalls(found.fit().chains().effectiveSize()));
  }

  private static InferenceOutcome smoothed(RunHistory history, EnsembleSmoother ensemble, Remark rejected) {
    return new Conclusions(history).ofDraws(EngineName.ENSEMBLE_SMOOTHER, ensemble.posterior(),
        ensemble.shortfalls(ensemble.distinctMembers()), List.of(rejected, new Remark.Smoothed()));
  }

  private InferenceOutcome corrected(RunHistory history, EnsembleSmoother ensemble, Rounds.Found found) {
    CorrectedPosterior corrected = CorrectedPosterior.of(history, found.fit());
    List<Shortfall> shortfalls = new ArrayList<>(ensemble.shortfalls(corrected.effectiveSize()));
    shortfalls.addAll(corrected.shortfalls());
    return new Conclusions(history).ofCorrected(corrected, ranks(history, corrected, found), shortfalls);
  }

  private Optional<SbcRanks> ranks(RunHistory history, CorrectedPosterior corrected, Rounds.Found found) {
    return trials == 0 ? Optional.empty()
        : Optional.of(new Sbc(history, found.fit().emulator(), found.fit().chains().together(),
            corrected.trustingLikelihood(), found.region(), ofTrials).ranks(trials));
  }
}
