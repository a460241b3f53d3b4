package canyu.calibration.inference.diagnostics;

import java.util.Map;

/**
 * A direction in which fitted unknowns can move together without the targets noticing.
 *
 * @param weights how much each unknown that matters takes part, in standard deviations of its prior; their squares sum
 *     to at most 1
 * @param varianceRatio variance of the posterior over that of the prior in this direction; 1 if nothing was learnt
 */
public record PosteriorRidge(Map<String, Double> weights, double varianceRatio) {}
