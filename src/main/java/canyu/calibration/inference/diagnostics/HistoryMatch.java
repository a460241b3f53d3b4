package canyu.calibration.inference.diagnostics;

import canyu.calibration.inference.emulator.EmulatedLikelihood;
import canyu.calibration.inference.emulator.Emulator;
import canyu.calibration.inference.problem.TransformedTargets;
import java.util.Arrays;

/**
 * History matching (Craig et al. 1997; Vernon, Goldstein and Bower 2010): which points are not implausible. The
 * implausibility of a target at a point is its distance from the emulator in standard deviations of all that may part
 * them; that of the point is the second largest of its targets, so that one badly emulated target rules out nothing.
 *
 * @param plausible the share of points that are not implausible
 * @param least the least implausibility of a point
 */
public record HistoryMatch(double plausible, double least) {

  /** Beyond three standard deviations a point is implausible (Pukelsheim's rule, 1994). */
  public static final double CUT = 3;

  /**
   * How the draws of a posterior stand to the observation.
   *
   * @param points on the scales of the emulator
   */
  public static HistoryMatch of(Emulator emulator, EmulatedLikelihood likelihood, TransformedTargets targets, double[][] points) {
    double least = Double.POSITIVE_INFINITY;
    int plausible = 0;
    for (double[] point : points) {
      double second = second(implausibilities(emulator, likelihood, targets, point));
      plausible += second <= CUT ? 1 : 0;
      least = Math.min(least, second);
    }
    return new HistoryMatch((double) plausible / points.length, least);
  }

  /** Of each used target at a point. */
  public static double[] implausibilities(
      Emulator emulator, EmulatedLikelihood likelihood, TransformedTargets targets, double[] point) {
    double[] mean = emulator.mean(point);
    double growth = likelihood.growth(point);
    return Arrays.stream(targets.used())
        .mapToDouble(j -> Math.abs(targets.observed()[j] - mean[j])
            / Math.sqrt(growth * emulator.noise()[j][j] + targets.error()[j][j]))
        .toArray();
  }

  /** The second largest, or the only one. */
  public static double second(double[] implausibilities) {
    double[] sorted = implausibilities.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, sorted.length - 2)];
  }
}
