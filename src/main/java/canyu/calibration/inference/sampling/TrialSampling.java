package canyu.calibration.inference.sampling;

import canyu.calibration.inference.emulator.EmulatedLikelihood;
import canyu.calibration.inference.emulator.Emulator;
import canyu.calibration.inference.linear.Columns;
import canyu.calibration.inference.linear.Covariance;
import canyu.calibration.inference.linear.LowerTriangle;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import canyu.calibration.inference.problem.Unknowns;
import java.util.Arrays;

/**
 * Posteriors of trials: of observations whose truth is known, with the distribution that the truth was drawn from, of
 * z, in the place of the prior.
 */
public final class TrialSampling {

  private static final int TUNING = 33;

  private final RunHistory history;
  private final Emulator emulator;
  private final EmulatedLikelihood likelihood;
  private final double[][] error;
  private final double[] middle;
  private final NormalApproximation about;
  private final EmulatedPosterior.Belief prior;

  /**
   * @param likelihood of the emulator
   * @param draws of the posterior of the real observation, for chains to start from
   * @param truths the distribution of the truth
   */
  public TrialSampling(RunHistory history, Emulator emulator, EmulatedLikelihood likelihood, double[][] draws, Proposal truths) {
    this.history = history;
    this.emulator = emulator;
    this.likelihood = likelihood;
    error = SymmetricMatrices.root(TransformedTargets.of(history.problem).error());
    middle = Columns.means(draws);
    about = new NormalApproximation(middle, Covariance.of(draws));
    prior = prior(truths);
  }

  /** The distribution of the truth, with its gradient in z. */
  private EmulatedPosterior.Belief prior(Proposal truths) {
    return new EmulatedPosterior.Belief() {
      @Override
      public double log(double[] point) {
        double log = emulator.logPrior(point);
        if (log == Double.NEGATIVE_INFINITY) {
          return log;
        }
        double[] z = emulator.z(point);
        for (int i : emulator.counting()) {
          log += z[i] * z[i] / 2;
        }
        return log + truths.logDensity(z);
      }

      @Override
      public void gradient(double[] point, double[] gradient) {
        System.arraycopy(truths.gradient(point), 0, gradient, 0, gradient.length);
      }
    };
  }

  /**
   * Draws of the posterior of one trial, on the scales of the emulator.
   *
   * @param given what the simulator gave for the truth, transformed; it becomes an observation with errors like the real
   * @param number of draws
   * @param thinning how many times farther apart than draws need be that are nearly independent
   */
  public double[][] draws(int trial, double[] given, int number, int thinning) {
    double[] observed = given.clone();
    double[] noise = LowerTriangle.times(error, RandomStream.of(history.seed, "errors of a trial", trial).normals(given.length));
    Arrays.setAll(observed, j -> observed[j] + noise[j]);
    EmulatedPosterior target = new EmulatedPosterior(prior, likelihood.of(observed), 1, Double.POSITIVE_INFINITY);
    Sampler sampler = new Sampler(() -> target, new double[][] {middle}, Unknowns.all(history.problem), about,
        history.seed, "trial", trial);
    int apart = sampler.stepsApart() * thinning;
    sampler.tune(TUNING * sampler.stepsApart());
    return sampler.draw(number * apart, apart)[0];
  }
}
