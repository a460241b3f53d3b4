package canyu.calibration.inference.emulator;

/** Makes an emulator once more. */
@FunctionalInterface
public interface Refit {

  /** @param runs that it must not know, by their number in the history, ascending */
  Emulator without(int[] runs);
}
