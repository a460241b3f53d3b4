package canyu.calibration.inference.problem;

/** What found a posterior. */
public enum Engine {
  /** Sequential synthetic likelihood on an emulator: the main engine. */
  EMULATED_LIKELIHOOD("emulated likelihood"),
  /** Sequential Monte Carlo with approximate Bayesian computation: the check engine. */
  APPROXIMATE_BAYES("approximate Bayesian computation"),
  /** The main engine for many unknowns: an emulated likelihood whose draws runs of the simulator have corrected. */
  CORRECTED_LIKELIHOOD("emulated likelihood, corrected by runs"),
  /** An ensemble smoother: the engine for many unknowns and few targets. */
  ENSEMBLE_SMOOTHER("ensemble smoother");

  private final String words;

  Engine(String words) {
    this.words = words;
  }

  /** Whether it has a likelihood, which can be halved and tried on simulated surveys. */
  public boolean hasLikelihood() {
    return this == EMULATED_LIKELIHOOD || this == CORRECTED_LIKELIHOOD;
  }

  /** Its name in a text. */
  public String inWords() {
    return words;
  }
}
