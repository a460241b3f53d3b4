package canyu.calibration.inference.engine;

import canyu.calibration.inference.emulator.NeuralEmulator;
import canyu.calibration.inference.emulator.Refit;
import canyu.calibration.inference.problem.Engine;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * The main engine for many unknowns: calibrate, emulate, sample (Cleary et al. 2021). An ensemble smoother leads from
 * the prior to where the simulator gives the observation; then rounds of runs about that place, an emulator of neural
 * networks, and its posterior, as in {@link EmulatedInference}.
 */
final class NeuralInference {

  /** The share of the runs made here that lead to the place where the others are made. */
  private static final double LEADING = 0.4;
  private static final double WIDER = 1.3;
  private static final double NEAR = 0.999;
  /** Runs of the first moves of the ensemble are so far away that networks learn better without them. */
  private static final int FAR_ROUNDS = 3;

  private final RunHistory history;
  private final int kept;
  private final EnsembleSmoother smoother;
  private final EmulatedFit latest;
  private Proposal region;

  /** @param kept runs that are not made here, but kept for what comes after */
  NeuralInference(RunHistory history, int kept) {
    this.history = history;
    this.kept = kept;
    smoother = new EnsembleSmoother(history, (int) (LEADING * (history.budget.runs() - kept)));
    latest = run();
  }

  EmulatedFit latest() {
    return latest;
  }

  /** Where the runs of the last round were made: wider than the posterior. */
  Proposal region() {
    return region;
  }

  /** The ensemble that led there. */
  EnsembleSmoother smoother() {
    return smoother;
  }

  private EmulatedFit run() {
    int rounds = history.budget.rounds();
    int batch = (history.left() - kept) / rounds;
    double[][] z = smoother.z();
    EmulatedFit fit = null;
    for (int round = 0; round < rounds; round++) {
      boolean last = round == rounds - 1;
      if (round > 0 && !history.hasTimeFor(batch)) {
        return fit;
      }
      region = Proposal.widened(z, WIDER);
      history.simulate(region, last ? history.left() - kept : batch);
      EmulatedFit before = fit;
      fit = fit(region, round, last);
      z = fit.z();
      history.tell(Engine.EMULATED_LIKELIHOOD, fit.misfit() / TransformedTargets.of(history.problem).used().length,
          fit.chains().effectiveSize());
      if (!last && fit.ends(history.problem, before)) {
        return fit.finished(history, rounds);
      }
    }
    return fit;
  }

  private EmulatedFit fit(Proposal about, int round, boolean last) {
    int[] known = IntStream.range(0, history.size()).filter(k -> history.round(k) >= FAR_ROUNDS).toArray();
    double farthest = new ChiSquaredDistribution(history.problem.unknowns().size()).inverseCumulativeProbability(NEAR);
    int[] near = Arrays.stream(known).filter(k -> about.distance(history.z.get(k)) <= farthest).toArray();
    Refit refit = leftOut -> new NeuralEmulator(
        history, RunHistory.without(known, leftOut), RunHistory.without(near, leftOut), 2L * round + 1);
    return EmulatedFit.of(history, new NeuralEmulator(history, known, near, 2L * round), refit, round, last, true);
  }
}
