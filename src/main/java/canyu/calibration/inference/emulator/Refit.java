package canyu.calibration.inference.emulator;

/** Makes an emulator once more. */
@FunctionalInterface
public interface Refit {

  /**
   * The emulator made without some runs.
   *
   * @param runs that it must not know, by their number in the history, ascending
   */
  Emulator without(int[] runs);
}
