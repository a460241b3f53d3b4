package canyu.calibration.inference.engine;

import canyu.calibration.inference.emulator.NeuralEmulator;
import canyu.calibration.inference.emulator.Refit;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.sampling.Chains;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Emulators of neural networks, trained with the runs near the posterior. */
record LocalNetworks(RunHistory history) implements Rounds.LocalEmulators {

  /** By how much wider than the posterior runs are spread. */
  static final double WIDER = 1.3;
  /** Runs of the first moves of the ensemble are so far away that networks learn better without them. */
  private static final int FAR_ROUNDS = 3;
  private static final int LEAST = 100;

  @Override
  public Proposal region(EmulatedFit before) {
    return Proposal.widened(before.z(), WIDER);
  }

  /**
   * At draws of the posterior before (Papamakarios, Sterratt and Murray 2019): with many unknowns, points of a normal
   * distribution as wide as these are all farther from the observation.
   */
  @Override
  public void simulate(EmulatedFit before, Proposal region, int runs) {
    double[][] draws = Chains.thinned(before.z(), runs);
    history.simulate(draws, Proposal.widened(draws, 1));
  }

  /** What an emulator misses is measured at the latest runs, which are nearest to the posterior. */
  @Override
  public EmulatedFit fit(Optional<EmulatedFit> before, int round, boolean last) {
    int[] known = IntStream.range(0, history.size()).filter(k -> history.round(k) >= FAR_ROUNDS).toArray();
    int[] near = latest(known);
    Refit refit = leftOut -> new NeuralEmulator(
        history, RunHistory.without(known, leftOut), RunHistory.without(near, leftOut), 2L * round + 1);
    return EmulatedFit.of(history, new NeuralEmulator(history, known, near, 2L * round), refit, round, last, true);
  }

  /** The runs of the last round, with as many of those before as it takes to tell how much is missed. */
  private int[] latest(int[] known) {
    int last = history.roundsMade() - 1;
    int ofLast = (int) Arrays.stream(known).filter(k -> history.round(k) == last).count();
    return Arrays.copyOfRange(known, Math.max(0, known.length - Math.max(ofLast, LEAST)), known.length);
  }

  @Override
  public int placeAfter(int rounds) {
    return rounds;
  }
}
