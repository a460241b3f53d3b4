package canyu.calibration.inference.diagnostics;

import canyu.calibration.inference.emulator.EmulatedLikelihood;
import canyu.calibration.inference.emulator.Emulator;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.Simulator;
import canyu.calibration.inference.problem.TransformedTargets;
import canyu.calibration.inference.sampling.RandomisedMaximumLikelihood;
import canyu.calibration.inference.sampling.TrialSampling;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Simulation-based calibration of all that finds a corrected posterior, with runs of its own.
 *
 * <p>The exact statement: truths are drawn from a distribution q about the posterior, wider than it. What a simulator
 * gives for each of them, which may be a smaller and noisier one than that of the calibration, is taken for an
 * observation with errors like the real one, and q for the prior. The emulator's draws for it are corrected by runs of
 * the same simulator. If both steps are right, the truth is uniformly ranked among the draws.
 */
public final class Sbc {

  private static final int DRAWS = 19;
  private static final int THINNING = 10;

  private final RunHistory history;
  private final Emulator emulator;
  private final double[][] draws;
  private final EmulatedLikelihood likelihood;
  private final Proposal truths;
  private final Simulator simulator;
  private long made;

  /**
   * @param draws of the posterior of the real observation, for chains to start from
   * @param likelihood of the emulator as if it were the simulator
   * @param truths the distribution q of z
   * @param simulator of the surveys
   */
  public Sbc(
      RunHistory history, Emulator emulator, double[][] draws, EmulatedLikelihood likelihood, Proposal truths,
      Simulator simulator) {
    this.history = history;
    this.emulator = emulator;
    this.draws = draws;
    this.likelihood = likelihood;
    this.truths = truths;
    this.simulator = simulator;
    made = history.done();
  }

  /** How many runs so many surveys take. */
  public static int runs(int surveys) {
    return surveys * (1 + DRAWS * RandomisedMaximumLikelihood.PASSES);
  }

  public SbcRanks ranks(int surveys) {
    double[][] truth = new double[surveys][];
    Arrays.setAll(truth, t -> truths.draw(RandomStream.of(history.seed, "truth of a survey", t)));
    double[][] given = simulated(truth, numbers(surveys));
    int[] sound = IntStream.range(0, surveys).filter(t -> Arrays.stream(given[t]).allMatch(Double::isFinite)).toArray();
    TrialSampling sampling = new TrialSampling(history, emulator, likelihood, draws, truths);
    double[][] drawn = IntStream.of(sound).parallel()
        .mapToObj(t -> sampling.draws(t, given[t], DRAWS, THINNING)).flatMap(Arrays::stream).toArray(double[][]::new);
    long[] luck = numbers(drawn.length);
    double[][] moved = new RandomisedMaximumLikelihood(emulator, TransformedTargets.of(history.problem), truths.covariance())
        .of(drawn, points -> simulated(points, luck)).points();
    SbcRanks ranks = new SbcRanks(sound.length);
    for (int k = 0; k < sound.length; k++) {
      ranks.record(k, emulator.natural(truth[sound[k]]),
          Arrays.stream(moved, k * DRAWS, (k + 1) * DRAWS).map(emulator::natural).toArray(double[][]::new));
    }
    return ranks;
  }

  /** The numbers of the next runs: luck that none had before. */
  private long[] numbers(int count) {
    return IntStream.range(0, count).mapToLong(k -> made + k).toArray();
  }

  private double[][] simulated(double[][] z, long[] luck) {
    double[][] natural = Arrays.stream(z).map(emulator::natural).toArray(double[][]::new);
    double[][] given = simulator.simulate(made, luck, natural);
    made += z.length;
    return Arrays.stream(given).map(row -> TransformedTargets.transformed(history.problem, row)).toArray(double[][]::new);
  }
}
