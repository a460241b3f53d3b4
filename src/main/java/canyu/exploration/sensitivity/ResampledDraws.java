package canyu.exploration.sensitivity;

import canyu.exploration.ensemble.ShuffledDraws;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Samples of draws with replacement, the same for every effect, and what of them does not depend on the effect.
 *
 * @param counts by sample, how often each draw is in it
 * @param sums by sample, the sum of every function of every input
 * @param squares by sample, the sum of their squares
 */
record ResampledDraws(int[][] counts, double[][] sums, double[][] squares) {

  private static final int NUMBER = 200;

  static ResampledDraws of(SmoothInputs inputs) {
    int[][] counts = IntStream.range(0, NUMBER)
        .mapToObj(number -> ShuffledDraws.counts("draws of a sensitivity", number, inputs.draws())).toArray(int[][]::new);
    SmoothInputs squared = inputs.squared();
    return new ResampledDraws(counts, products(inputs, counts), products(squared, counts));
  }

  private static double[][] products(SmoothInputs inputs, int[][] counts) {
    return Arrays.stream(counts).map(each -> inputs.products(IntStream.of(each).asDoubleStream().toArray()))
        .toArray(double[][]::new);
  }

  /** What every input explains of a centred response in one of the samples. */
  double[] shares(SmoothInputs inputs, double[] response, int number) {
    double[] weighted = IntStream.range(0, response.length)
        .mapToDouble(draw -> counts[number][draw] * response[draw]).toArray();
    double mean = Arrays.stream(weighted).sum() / response.length;
    double all = Basis.product(weighted, response) - response.length * mean * mean;
    double[] along = inputs.products(weighted);
    for (int k = 0; k < along.length; k++) {
      double spread = squares[number][k] - sums[number][k] * sums[number][k] / response.length;
      along[k] = spread <= 0 || all <= 0 ? 0 : (along[k] - mean * sums[number][k]) / Math.sqrt(spread * all);
    }
    double[] shares = new double[inputs.count()];
    Arrays.setAll(shares, input -> SmoothInputs.weighted(along, input));
    return shares;
  }
}
