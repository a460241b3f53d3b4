package canyu.exploration.optimisation.search;

import canyu.exploration.emulator.GaussianProcess;
import canyu.exploration.emulator.Kernel;
import canyu.exploration.emulator.NormalPrediction;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What mixes that were not tried would come to, from those that were, in one number.
 *
 * @param process the function
 * @param widening by how much its standard deviations are too small for values left out; 1 or more
 * @param explained share of the variance of values left out that it foretells; NaN where they do not vary
 */
public record MixEmulator(GaussianProcess process, double widening, double explained) {

  /** The emulator of some values. */
  static MixEmulator of(Kernel kernel, double[][] points, double[] values) {
    GaussianProcess process = GaussianProcess.of(kernel, points, values);
    NormalPrediction[] expected = process.leftOut();
    double scaled = IntStream.range(0, values.length)
        .mapToDouble(k -> square((values[k] - expected[k].mean()) / expected[k].sd())).average().orElse(1);
    double errors = IntStream.range(0, values.length)
        .mapToDouble(k -> square(values[k] - expected[k].mean())).average().orElse(0);
    return new MixEmulator(process, Math.max(1, Math.sqrt(scaled)), 1 - errors / StatUtils.populationVariance(values));
  }

  private static double square(double number) {
    return number * number;
  }

  NormalPrediction at(double[] point) {
    return widened(process.at(point));
  }

  /** What is expected of the difference between two points, each as {@code Space.features} gives it. */
  public NormalPrediction difference(double[] point, double[] other) {
    return widened(process.difference(point, other));
  }

  private NormalPrediction widened(NormalPrediction prediction) {
    return new NormalPrediction(prediction.mean(), widening * prediction.sd());
  }

  /** The same as if a point had come to what is expected of it. */
  MixEmulator believing(double[] point) {
    return new MixEmulator(process.given(point, process.at(point).mean()), widening, explained);
  }

  /** Whether values differ at all, so that there is something to emulate. */
  static boolean varies(double[] values) {
    return Arrays.stream(values).distinct().limit(2).count() > 1;
  }
}
