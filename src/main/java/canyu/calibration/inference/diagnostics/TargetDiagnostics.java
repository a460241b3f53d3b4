package canyu.calibration.inference.diagnostics;

/**
 * How well the posterior meets one target.
 *
 * @param name of the target
 * @param heldOut whether it was kept from the likelihood
 * @param observed value
 * @param predicted mean of what the posterior predicts
 * @param sd of what the posterior predicts for such an observation: parameters, luck and all errors of the observation
 * @param z the distance of the two in these standard deviations, on the scale of the emulator
 */
public record TargetDiagnostics(String name, boolean heldOut, double observed, double predicted, double sd, double z) {}
