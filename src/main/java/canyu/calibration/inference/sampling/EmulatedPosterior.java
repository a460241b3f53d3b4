package canyu.calibration.inference.sampling;

import canyu.calibration.inference.emulator.EmulatedLikelihood;
import canyu.calibration.inference.emulator.Emulator;

/**
 * A prior times an emulated likelihood, on the scales of the emulator; for one thread.
 *
 * @param power of the likelihood; 1 as it is
 * @param farthest the largest growth of the residual covariance that is believed; no density beyond
 */
record EmulatedPosterior(Belief prior, EmulatedLikelihood likelihood, double power, double farthest)
    implements Sampler.LogDensity {

  /** What is believed of a point before the observation. */
  interface Belief {

    /** The logarithm of the density, up to a constant; minus infinity where there is none. */
    double log(double[] point);

    /** Writes how it rises with each unknown, if every scale is that of z. */
    void gradient(double[] point, double[] gradient);
  }

  /** The prior of a problem. */
  static Belief prior(Emulator emulator) {
    return new Belief() {
      @Override
      public double log(double[] point) {
        return emulator.logPrior(point);
      }

      @Override
      public void gradient(double[] point, double[] gradient) {
        for (int i = 0; i < gradient.length; i++) {
          gradient[i] = -point[i];
        }
      }
    };
  }

  @Override
  public double at(double[] point) {
    double before = prior.log(point);
    return before == Double.NEGATIVE_INFINITY ? before : before + power * likelihood.at(point, farthest);
  }

  @Override
  public boolean gradient(double[] point, double[] gradient) {
    double[] ofLikelihood = new double[gradient.length];
    boolean known = likelihood.addGradient(point, ofLikelihood);
    prior.gradient(point, gradient);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] += power * ofLikelihood[i];
    }
    return known;
  }
}
