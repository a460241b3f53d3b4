package canyu.calibration.inference.problem;

/** What found a posterior. Files, classes and reports say the same words. */
public enum EngineName {

  /** Rounds of runs about the posterior of those before, and the likelihood of a quadratic emulator. */
  SYNTHETIC_LIKELIHOOD,
  /** Sequential Monte Carlo with approximate Bayesian computation, where the checks of synthetic likelihood reject it. */
  APPROXIMATE_BAYES,
  /** The likelihood of neural networks near where an ensemble has led, its draws corrected by runs of the simulator. */
  NEURAL_LIKELIHOOD,
  /** That ensemble itself, where the checks of neural likelihood reject it. */
  ENSEMBLE_SMOOTHER;

  /** Whether it has a likelihood, which can be halved and tried on simulated surveys. */
  public boolean hasLikelihood() {
    return this == SYNTHETIC_LIKELIHOOD || this == NEURAL_LIKELIHOOD;
  }
}
