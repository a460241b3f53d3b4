package canyu.calibration.inference;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Simulation-based calibration without any run of its own.
 *
 * <p>The exact statement: the runs of the last round were drawn from a known distribution q. Every second of them, at
 * most {@value #MOST_TRIALS}, is left out, and the emulator is fitted anew to the others (on the same scales). For each
 * run left out, its statistics, with errors as those of the observation, are taken for the observation and q for the
 * prior. If the likelihood is right in the region of q, the truth is uniformly ranked among draws of the posterior
 * under q. What is tested is thus the likelihood near the posterior, not the prior and not what lies outside of q.
 */
final class HeldOutSbc {

  private static final int MOST_TRIALS = 200;
  private static final int DRAWS = 100;

  private HeldOutSbc() {}

  static SbcRanks of(RunHistory history, EmulatedFit fit) {
    int last = history.roundsMade() - 1;
    int[] trials = IntStream.range(0, history.size())
        .filter(k -> k % 2 == 1 && history.round(k) == last).limit(MOST_TRIALS).toArray();
    Emulator emulator = fit.refit().without(trials);
    TrialSampling sampling = new TrialSampling(history, emulator,
        new EmulatedLikelihood(emulator, TransformedTargets.of(history.problem)), fit.chains().together(), history.latestProposal());
    SbcRanks recovery = new SbcRanks(trials.length);
    IntStream.range(0, trials.length).parallel().forEach(t -> recovery.record(t, history.natural.get(trials[t]),
        Arrays.stream(sampling.draws(t, history.statistics.get(trials[t]), DRAWS, 1)).map(emulator::natural)
            .toArray(double[][]::new)));
    return recovery;
  }
}
