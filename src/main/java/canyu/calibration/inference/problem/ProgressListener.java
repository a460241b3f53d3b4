package canyu.calibration.inference.problem;

import java.util.List;

/** Hears how far a calibration is: after every batch of runs and after every round. */
@FunctionalInterface
public interface ProgressListener {

  /** Hears nothing. */
  ProgressListener NONE = progress -> { };

  void at(RoundProgress progress);

  /**
   * Hears after the first round which targets no run has moved, if there are any that are not met.
   *
   * @param runs of that round
   */
  default void unmoved(List<Unmoved> targets, int runs) {}
}
