package canyu.calibration.inference.diagnostics;

import canyu.calibration.inference.emulator.EmulatedLikelihood;
import canyu.calibration.inference.emulator.Emulator;
import canyu.calibration.inference.emulator.Refit;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import canyu.calibration.inference.sampling.TrialSampling;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Simulation-based calibration without any run of its own.
 *
 * <p>The exact statement: the runs of the last round were drawn from a known distribution q. Every second of them, at
 * most {@value #MOST_TRIALS}, is tried. They are left out in {@value #FOLDS} parts, one part at a time, and the emulator is
 * fitted anew to all others (on the same scales), so that what is tried is made from nearly as many runs as what is judged.
 * For each run left out, its statistics, with errors as those of the observation, are taken for the observation and q for
 * the prior. If the likelihood is right in the region of q, the truth is uniformly ranked among draws of the posterior
 * under q. What is tested is thus the likelihood near the posterior, not the prior and not what lies outside of q.
 */
public final class HeldOutSbc {

  private static final int MOST_TRIALS = 200;
  private static final int FOLDS = 5;
  private static final int DRAWS = 100;

  private HeldOutSbc() {}

  /**
   * Tries the likelihood of an emulator.
   *
   * @param refit makes the same emulator without the runs that are left out
   * @param draws of the posterior of the real observation, for chains to start from
   */
  public static SbcRanks of(RunHistory history, Refit refit, double[][] draws) {
    int last = history.roundsMade() - 1;
    int[] trials = IntStream.range(0, history.size())
        .filter(k -> k % 2 == 1 && history.round(k) == last).limit(MOST_TRIALS).toArray();
    SbcRanks ranks = new SbcRanks(trials.length);
    IntStream.range(0, FOLDS).mapToObj(fold -> IntStream.range(0, trials.length).filter(t -> t % FOLDS == fold).toArray())
        .filter(part -> part.length > 0).forEach(part -> {
          Emulator emulator = refit.without(IntStream.of(part).map(t -> trials[t]).toArray());
          TrialSampling sampling = new TrialSampling(history, emulator,
              new EmulatedLikelihood(emulator, TransformedTargets.of(history.problem)), draws, history.latestProposal());
          IntStream.of(part).parallel().forEach(t -> ranks.record(t, history.natural.get(trials[t]),
              Arrays.stream(sampling.draws(t, history.statistics.get(trials[t]), DRAWS, 1)).map(emulator::natural)
                  .toArray(double[][]::new)));
        });
    return ranks;
  }
}
