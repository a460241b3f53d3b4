package canyu.calibration.inference;

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

    /** Writes how it rises with each unknown, if every scale is a normal score. */
    void slopes(double[] point, double[] slopes);
  }

  /** The prior of a problem. */
  static Belief prior(Emulator emulator) {
    return new Belief() {
      @Override
      public double log(double[] point) {
        return emulator.logPrior(point);
      }

      @Override
      public void slopes(double[] point, double[] slopes) {
        for (int i = 0; i < slopes.length; i++) {
          slopes[i] = -point[i];
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
  public boolean slopes(double[] point, double[] slopes) {
    double[] ofLikelihood = new double[slopes.length];
    boolean known = likelihood.addSlopes(point, ofLikelihood);
    prior.slopes(point, slopes);
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] += power * ofLikelihood[i];
    }
    return known;
  }
}
