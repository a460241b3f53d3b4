package canyu.calibration.inference;

import java.util.Arrays;

/**
 * Posteriors of trials: of observations whose truth is known, with the distribution that the truth was drawn from, of
 * scores, in the place of the prior.
 */
final class TrialSampling {

  private static final int TUNING = 33;

  private final Ledger ledger;
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
  TrialSampling(Ledger ledger, Emulator emulator, EmulatedLikelihood likelihood, double[][] draws, Proposal truths) {
    this.ledger = ledger;
    this.emulator = emulator;
    this.likelihood = likelihood;
    error = EmulatedLikelihood.root(Targets.of(ledger.problem).error());
    middle = RidgeFit.means(draws);
    about = new NormalApproximation(middle, Moments.covariance(draws));
    prior = prior(truths);
  }

  /** The distribution of the truth, with the slope of the scores. */
  private EmulatedPosterior.Belief prior(Proposal truths) {
    return new EmulatedPosterior.Belief() {
      @Override
      public double log(double[] point) {
        double log = emulator.logPrior(point);
        if (log == Double.NEGATIVE_INFINITY) {
          return log;
        }
        double[] scores = emulator.scores(point);
        for (int i : emulator.counting()) {
          log += scores[i] * scores[i] / 2;
        }
        return log + truths.logDensity(scores);
      }

      @Override
      public void slopes(double[] point, double[] slopes) {
        System.arraycopy(truths.slopes(point), 0, slopes, 0, slopes.length);
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
  double[][] draws(int trial, double[] given, int number, int thinning) {
    double[] observed = given.clone();
    double[] noise = LowerTriangle.times(error, Luck.of(ledger.seed, "errors of a trial", trial).normals(given.length));
    Arrays.setAll(observed, j -> observed[j] + noise[j]);
    EmulatedPosterior target = new EmulatedPosterior(prior, likelihood.of(observed), 1, Double.POSITIVE_INFINITY);
    Sampler sampler = new Sampler(() -> target, new double[][] {middle}, Unknowns.all(ledger.problem), about,
        ledger.seed, "trial", trial);
    int apart = sampler.stepsApart() * thinning;
    sampler.tune(TUNING * sampler.stepsApart());
    return sampler.draw(number * apart, apart)[0];
  }
}
