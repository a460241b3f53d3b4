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
 * @param widening by how much wider than the posterior the runs of the next round are spread, in standard deviations
 * @param untilRejected whether an emulator that fails its checks after the first round ends them
 * @param local makes emulators
 */
record Rounds(
    RunHistory history, EngineName engine, int kept, double widening, boolean untilRejected, LocalEmulators local) {

  /** Emulators of the runs near the posterior, and the posteriors they give. */
  interface LocalEmulators {

    /**
     * The posterior after a round.
     *
     * @param region where its runs were made
     * @param before the posterior after the round before, if there was one
     * @param last whether there is no further round, so that there must be draws enough to hand out
     */
    EmulatedFit fit(Proposal region, Optional<EmulatedFit> before, int round, boolean last);

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
    Found found = round(first, Optional.empty(), 0, batch, rounds == 1);
    for (int round = 1; round < rounds && history.hasTimeFor(batch); round++) {
      boolean last = round == rounds - 1;
      EmulatedFit before = found.fit;
      found = round(Proposal.widened(before.z(), widening), Optional.of(before), round, batch, last);
      if (untilRejected && !found.fit.trusted()) {
        return found;
      }
      if (!last && found.fit.ends(history.problem, before)) {
        return new Found(found.fit.finished(history, local.placeAfter(rounds)), found.region);
      }
    }
    return found;
  }

  private Found round(Proposal region, Optional<EmulatedFit> before, int round, int batch, boolean last) {
    history.simulate(region, last ? history.left() - kept : batch);
    EmulatedFit fit = local.fit(region, before, round, last);
    history.tell(engine, fit.misfit() / TransformedTargets.of(history.problem).used().length,
        fit.chains().effectiveSize());
    return new Found(fit, region);
  }
}
