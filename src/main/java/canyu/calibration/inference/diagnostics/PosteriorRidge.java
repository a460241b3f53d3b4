package canyu.calibration.inference.diagnostics;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A direction in which fitted unknowns can move together without the targets noticing.
 *
 * @param weights how much each unknown that matters takes part, in standard deviations of its prior; their squares sum
 *     to at most 1
 * @param varianceRatio variance of the posterior over that of the prior in this direction; 1 if nothing was learnt
 */
public record PosteriorRidge(Map<String, Double> weights, double varianceRatio) {

  /** The direction in words, such as {@code +0.71 uBase −0.70 vBase}. */
  public String inWords() {
    return weights.entrySet().stream()
        .map(weight -> String.format(Locale.ROOT, "%+.2f %s", weight.getValue(), weight.getKey()))
        .collect(Collectors.joining(" "));
  }
}
