package canyu.calibration.inference.engine;

import canyu.calibration.inference.emulator.NeuralEmulator;
import canyu.calibration.inference.emulator.Refit;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RunHistory;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Emulators of neural networks, trained with the runs near the posterior. */
record LocalNetworks(RunHistory history) implements Rounds.LocalEmulators {

  /** By how much wider than the posterior runs are spread. */
  static final double WIDER = 1.3;
  private static final double NEAR = 0.999;
  /** Runs of the first moves of the ensemble are so far away that networks learn better without them. */
  private static final int FAR_ROUNDS = 3;

  @Override
  public EmulatedFit fit(Proposal region, Optional<EmulatedFit> before, int round, boolean last) {
    int[] known = IntStream.range(0, history.size()).filter(k -> history.round(k) >= FAR_ROUNDS).toArray();
    double farthest = new ChiSquaredDistribution(history.problem.unknowns().size()).inverseCumulativeProbability(NEAR);
    int[] near = Arrays.stream(known).filter(k -> region.distance(history.z.get(k)) <= farthest).toArray();
    Refit refit = leftOut -> new NeuralEmulator(
        history, RunHistory.without(known, leftOut), RunHistory.without(near, leftOut), 2L * round + 1);
    return EmulatedFit.of(history, new NeuralEmulator(history, known, near, 2L * round), refit, round, last, true);
  }

  @Override
  public int placeAfter(int rounds) {
    return rounds;
  }
}
