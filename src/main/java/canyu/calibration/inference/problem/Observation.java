package canyu.calibration.inference.problem;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What was observed, and how far it may be from what the simulator means. Covariances are square, on the natural scale
 * of the statistics, and zero where the noise of the simulator is all there is.
 *
 * @param values one for each statistic
 * @param sampling covariance of the error of having asked some and not all
 * @param rounding covariance of the error of printing few digits
 * @param discrepancy covariance of what the simulator is declared not to know
 * @param heldOut for each statistic, whether it is kept from the likelihood and only compared afterwards
 */
public record Observation(
    double[] values, double[][] sampling, double[][] rounding, double[][] discrepancy, boolean[] heldOut) {

  /** @throws IllegalArgumentException if the sizes differ, or nothing is left to fit */
  public Observation {
    int size = values.length;
    for (double[][] covariance : new double[][][] {sampling, rounding, discrepancy}) {
      if (covariance.length != size || IntStream.range(0, size).anyMatch(j -> covariance[j].length != size)) {
        throw new IllegalArgumentException("covariances must be " + size + " by " + size);
      }
    }
    if (heldOut.length != size) {
      throw new IllegalArgumentException("heldOut must have " + size + " elements, but has " + heldOut.length);
    }
    if (IntStream.range(0, size).allMatch(j -> heldOut[j])) {
      throw new IllegalArgumentException("every statistic is held out: nothing is left to fit");
    }
  }

  /** An observation that is one run of the simulator: without any error of its own. */
  public static Observation exact(double... values) {
    int size = values.length;
    return new Observation(values, new double[size][size], new double[size][size], new double[size][size],
        new boolean[size]);
  }

  /** This observation and another one, whose errors have nothing to do with those of this. */
  public Observation and(Observation other) {
    boolean[] both = Arrays.copyOf(heldOut, heldOut.length + other.heldOut.length);
    System.arraycopy(other.heldOut, 0, both, heldOut.length, other.heldOut.length);
    return new Observation(DoubleStream.concat(DoubleStream.of(values), DoubleStream.of(other.values)).toArray(),
        blocks(sampling, other.sampling), blocks(rounding, other.rounding), blocks(discrepancy, other.discrepancy), both);
  }

  private static double[][] blocks(double[][] first, double[][] second) {
    int size = first.length + second.length;
    double[][] blocks = new double[size][];
    for (int i = 0; i < first.length; i++) {
      blocks[i] = Arrays.copyOf(first[i], size);
    }
    for (int i = 0; i < second.length; i++) {
      blocks[first.length + i] = new double[size];
      System.arraycopy(second[i], 0, blocks[first.length + i], first.length, second.length);
    }
    return blocks;
  }

  /** The covariance of all errors together, on the natural scale. */
  public double[][] covariance() {
    int size = values.length;
    double[][] sum = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        sum[i][j] = sampling[i][j] + rounding[i][j] + discrepancy[i][j];
      }
    }
    return sum;
  }
}
