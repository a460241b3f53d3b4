package canyu.calibration.inference;

/** Hears how far a calibration is: after every batch of runs and after every round. */
@FunctionalInterface
public interface Listener {

  /** Hears nothing. */
  Listener NONE = progress -> { };

  void at(Progress progress);
}
