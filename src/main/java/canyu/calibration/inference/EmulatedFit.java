package canyu.calibration.inference;

import java.util.Arrays;

/**
 * A posterior by an emulator, and where it comes from.
 *
 * @param emulator of the runs near the posterior
 * @param refit makes the same kind of emulator without some runs
 * @param scores of the draws
 * @param misfit mean over draws of the squared distance from the targets
 * @param local whether the runs lie near the posterior, after two rounds at least
 */
record EmulatedFit(Emulator emulator, Refit refit, PosteriorSampling sampling, Chains chains, double[][] scores,
    Guards guards, double misfit, boolean local) {

  private static final int DRAWS_OF_A_ROUND = 2000;
  private static final int EFFECTIVE_OF_A_ROUND = 400;

  /** Makes an emulator once more. */
  @FunctionalInterface
  interface Refit {

    /** @param runs that it must not know, by their number in the ledger, ascending */
    Emulator without(int[] runs);
  }

  /**
   * Samples the posterior that an emulator gives.
   *
   * @param place a number that no other sampling of this calibration has
   * @param last whether there is no further round, so that there must be enough draws to hand out
   */
  static EmulatedFit of(Ledger ledger, Emulator emulator, Refit refit, int place, boolean last, boolean local) {
    Targets targets = Targets.of(ledger.problem);
    PosteriorSampling sampling = PosteriorSampling.of(ledger.problem, emulator, targets);
    int kept = last ? Math.max(DRAWS_OF_A_ROUND, ledger.budget.draws()) : DRAWS_OF_A_ROUND;
    Chains chains = sampling.sample(last ? kept / 2 : EFFECTIVE_OF_A_ROUND, kept, ledger.seed, "posterior", place);
    double[][] draws = chains.together();
    double[][] scores = Arrays.stream(draws).map(emulator::scores).toArray(double[][]::new);
    double misfit = Arrays.stream(draws).mapToDouble(sampling.likelihood()::misfit).average().orElseThrow();
    Guards guards = Guards.of(emulator, targets, chains, new LostModes(ledger, emulator, targets, scores).share());
    return new EmulatedFit(emulator, refit, sampling, chains, scores, guards, misfit, local);
  }

  boolean trusted() {
    return guards.complaints(local).isEmpty();
  }
}
