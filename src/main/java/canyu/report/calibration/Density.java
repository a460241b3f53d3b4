package canyu.report.calibration;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How densely draws lie: Gaussian kernels of the width that Silverman (1986, equation 3.31) gives, thrown back at the
 * ends of what is allowed.
 *
 * @param draws that are smoothed
 * @param bandwidth the standard deviation of a kernel
 * @param least the smallest value allowed, perhaps minus infinity
 * @param most the largest value allowed, perhaps infinity
 */
record Density(double[] draws, double bandwidth, double least, double most) {

  private static final double QUARTILES_APART = 1.34;

  static Density of(double[] draws, double least, double most) {
    double sd = Math.sqrt(StatUtils.variance(draws));
    double middle = (StatUtils.percentile(draws, 75) - StatUtils.percentile(draws, 25)) / QUARTILES_APART;
    double narrower = middle > 0 ? Math.min(sd, middle) : sd;
    return new Density(draws, 0.9 * narrower * StrictMath.pow(draws.length, -0.2), least, most);
  }

  /** The density at a value; 0 where nothing is allowed or all draws are one. */
  double at(double value) {
    if (value < least || value > most || !(bandwidth > 0)) {
      return 0;
    }
    NormalDistribution kernel = new NormalDistribution(null, 0, bandwidth);
    return Arrays.stream(draws).map(draw -> kernel.density(value - draw)
        + kernel.density(value - (2 * least - draw)) + kernel.density(value - (2 * most - draw))).average().orElse(0);
  }
}
