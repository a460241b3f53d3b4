package canyu.study;

/** What a study may be used for. */
public enum Use {
  /** A calibration may have it as a target beside the survey. */
  FIT,
  /** No parameter is ever fitted to it, so that it tests the model. */
  HELD_OUT
}
