package canyu.calibration.inference.diagnostics;

/** Why an emulated likelihood cannot be trusted. */
public sealed interface Objection {

  /** Chains that started apart disagree. */
  record ChainsDisagree(double rHat) implements Objection {}

  /**
   * Residuals of the emulator are not normal.
   *
   * @param middle share of them in the middle 50 % of the normal distribution, 0 to 1
   * @param most share of them in its middle 90 %, 0 to 1
   */
  record ResidualsNotNormal(double middle, double most) implements Objection {}

  /** The spread of residuals depends on the unknowns; R² is the share of it that they explain, 0 to 1. */
  record SpreadUneven(double rSquared) implements Objection {}

  /** A share of the runs that are like the observation, 0 to 1, lies outside of the posterior. */
  record RunsLost(double share) implements Objection {}
}
