package canyu.exploration.sensitivity;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A share of the variance of an effect and its 95 % interval: that of a bootstrap over draws, moved so that its middle is
 * the estimate, since repeated draws make a regression look better.
 *
 * @param value 0 to 1
 * @param low 0 to 1
 * @param high 0 to 1
 */
public record Share(double value, double low, double high) {

  private static final double TAIL = 2.5;

  static Share of(double value, double[] resampled) {
    double[] defined = Arrays.stream(resampled).filter(Double::isFinite).toArray();
    double moved = value - StatUtils.mean(defined);
    return new Share(within(value), within(StatUtils.percentile(defined, TAIL) + moved),
        within(StatUtils.percentile(defined, 100 - TAIL) + moved));
  }

  private static double within(double share) {
    return Math.max(0, Math.min(1, share));
  }
}
