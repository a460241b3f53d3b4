package canyu.calibration.inference.engine;

import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import java.util.Optional;

/**
 * Rounds of runs, each about the posterior of those before, until a further one would be of no use.
 *
 * @param engine for which they are made
 * @param kept runs that are not made here, but kept for what comes after
 * @param untilRejected whether an emulator that fails its checks after the first round ends them
 * @param local makes emulators
 */
record Rounds(
    RunHistory history, EngineName engine, int kept, boolean untilRejected, LocalEmulators local) {

  /** Emulators of the runs near the posterior, and the posteriors they give. */
  interface LocalEmulators {

    /** Where runs of a further round are made: about the posterior before, and wider than it. */
    Proposal region(EmulatedFit before);

    /** Makes some runs there. */
    void simulate(EmulatedFit before, Proposal region, int runs);

    /**
     * The posterior after a round.
     *
     * @param before the posterior after the round before, if there was one
     * @param last whether there is no further round, so that there must be draws enough to hand out
     */
    EmulatedFit fit(Optional<EmulatedFit> before, int round, boolean last);

    /** A number that no sampling in so many rounds has. */
    int placeAfter(int rounds);
  }

  /**
   * What the rounds have come to.
   *
   * @param region where the runs of the last round were made: wider than the posterior
   */
  record Found(EmulatedFit fit, Proposal region) {}

  /** Makes the rounds, the first one in a region. */
  Found from(Proposal first) {
    int rounds = history.budget.rounds();
    int batch = (history.left() - kept) / rounds;
    history.simulate(first, batch(rounds == 1, batch));
    Found found = found(first, Optional.empty(), 0, rounds == 1);
    for (int round = 1; round < rounds && history.hasTimeFor(batch); round++) {
      boolean last = round == rounds - 1;
      EmulatedFit before = found.fit;
      Proposal region = local.region(before);
      local.simulate(before, region, batch(last, batch));
      found = found(region, Optional.of(before), round, last);
      if (untilRejected && !found.fit.trusted()) {
        return found;
      }
      if (!last && found.fit.ends(history.problem, before)) {
        return new Found(found.fit.finished(history, local.placeAfter(rounds)), found.region);
      }
    }
    return found;
  }

  /** The last round makes all runs that are left. */
  private int batch(boolean last, int batch) {
    return last ? history.left() - kept : batch;
  }

  private Found found(Proposal region, Optional<EmulatedFit> before, int round, boolean last) {
    EmulatedFit fit = local.fit(before, round, last);
    history.tell(engine, fit.misfit() / TransformedTargets.of(history.problem).used().length,
        fit.chains().effectiveSize());
    return new Found(fit, region);
  }
}
