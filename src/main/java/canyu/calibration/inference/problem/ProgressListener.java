package canyu.calibration.inference.problem;

/** Hears how far a calibration is: after every batch of runs and after every round. */
@FunctionalInterface
public interface ProgressListener {

  /** Hears nothing. */
  ProgressListener NONE = progress -> { };

  void at(RoundProgress progress);
}
