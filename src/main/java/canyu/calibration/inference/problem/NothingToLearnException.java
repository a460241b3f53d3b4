package canyu.calibration.inference.problem;

/** Runs teach nothing of what is looked for: they failed, or none of them moves what was observed. */
public final class NothingToLearnException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** @param message what no run does, and what would be right */
  public NothingToLearnException(String message) {
    super(message);
  }
}
