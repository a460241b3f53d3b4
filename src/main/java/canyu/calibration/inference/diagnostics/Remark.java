package canyu.calibration.inference.diagnostics;

import canyu.calibration.inference.problem.Unmoved;
import java.util.List;

/** What else a reader must know before trusting a posterior; whoever tells it finds the words. */
public sealed interface Remark {

  /**
   * An emulator stands for the model.
   *
   * @param runs from which it was made
   * @param plausible share of the posterior that is not implausible, 0 to 1
   */
  record Emulated(int runs, double plausible) implements Remark {}

  /**
   * The emulated likelihood did not stand its own checks, so another engine took over.
   *
   * @param runs after which it was rejected
   */
  record Rejected(int runs, List<Objection> objections) implements Remark {}

  /** The posterior is that of an ensemble smoother, exact only as far as answers follow parameters in straight lines. */
  record Smoothed() implements Remark {}

  /**
   * The posterior is made of particles.
   *
   * @param effective how many particles of equal weight they are worth
   * @param runs of which they were chosen
   */
  record Approximated(int particles, double effective, int runs) implements Remark {}

  /**
   * Runs of the model have corrected the draws.
   *
   * @param missed by how many standard errors of the answers the emulator missed
   * @param left the same after the correction
   */
  record Corrected(int draws, double missed, double left) implements Remark {}

  /**
   * Simulated surveys whose truth is known cast doubt on the intervals of some unknowns, but do not refute them.
   *
   * @param uneven those among whose draws the truth is ranked unevenly
   * @param off those whose 90 % intervals hold it less or more often than they say
   * @param trials how many truths there were
   */
  record RanksDoubtful(List<String> uneven, List<String> off, int trials) implements Remark {}

  /**
   * A target is the same in every run, and not what was observed: whatever varies, it cannot be met, and says nothing.
   *
   * @param runs how many there were
   */
  record TargetUnmoved(Unmoved target, int runs) implements Remark {}
}
