package canyu.exploration.explorer;

import canyu.exploration.emulator.GaussianProcess;
import canyu.exploration.emulator.Kernel;
import canyu.scenario.definition.Outcome;
import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What mixes change in an outcome, and what is to be expected of others.
 *
 * @param outcome what it is about
 * @param changes by mix and city, the mix minus the arm that others are compared with
 * @param kernel how the means over cities of two mixes go together
 * @param heldOut how far the emulator was off
 */
public record ExploredOutcome(Outcome outcome, double[][] changes, Kernel kernel, HeldOut heldOut) {

  /** The mean over cities of what every mix changes. */
  static double[] means(double[][] changes) {
    return Arrays.stream(changes).mapToDouble(StatUtils::mean).toArray();
  }

  /** The emulator of the means over cities, for those who know at which points the mixes are. */
  public GaussianProcess emulator(double[][] points) {
    return GaussianProcess.of(kernel, points, means(changes));
  }
}
