package canyu.calibration.inference;

/** What found a posterior. */
public enum Engine {
  /** Sequential synthetic likelihood on an emulator: the main engine. */
  EMULATED_LIKELIHOOD("emulated likelihood"),
  /** Sequential Monte Carlo with approximate Bayesian computation: the check engine. */
  APPROXIMATE_BAYES("approximate Bayesian computation"),
  /** An ensemble smoother: the engine for many unknowns and few targets. */
  ENSEMBLE_SMOOTHER("ensemble smoother");

  private final String words;

  Engine(String words) {
    this.words = words;
  }

  /** Its name in a text. */
  public String inWords() {
    return words;
  }
}
