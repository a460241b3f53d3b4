package canyu.calibration.benchmark;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/**
 * How far some draws are from those of the true posterior.
 *
 * @param meanBias root mean square over parameters of the difference in means, in standard deviations of the reference
 * @param worstBias the largest of them
 * @param leastSdRatio the smallest standard deviation in units of the reference's
 * @param mostSdRatio the largest
 * @param kolmogorovSmirnov the largest distance of marginal distributions over parameters
 * @param energy distance of the joint distributions, in standard deviations of the reference (Székely and Rizzo 2013)
 * @param modesFound modes of the reference that hold at least a quarter of what they should
 * @param modes of the reference
 */
public record PosteriorDistance(double meanBias, double worstBias, double leastSdRatio, double mostSdRatio, double kolmogorovSmirnov,
    double energy, int modesFound, int modes) {

  private static final int FOR_ENERGY = 2000;

  static PosteriorDistance of(BenchmarkTask task, double[][] draws, double[][] reference) {
    int parameters = reference[0].length;
    double[] bias = new double[parameters];
    double[] ratio = new double[parameters];
    double[] distance = new double[parameters];
    double[] sds = new double[parameters];
    for (int i = 0; i < parameters; i++) {
      double[] found = column(draws, i);
      double[] truth = column(reference, i);
      sds[i] = Math.sqrt(StatUtils.variance(truth));
      bias[i] = Math.abs(StatUtils.mean(found) - StatUtils.mean(truth)) / sds[i];
      ratio[i] = Math.sqrt(StatUtils.variance(found)) / sds[i];
      distance[i] = new KolmogorovSmirnovTest().kolmogorovSmirnovStatistic(found, truth);
    }
    return new PosteriorDistance(Math.sqrt(StatUtils.sumSq(bias) / parameters), StatUtils.max(bias), StatUtils.min(ratio),
        StatUtils.max(ratio), StatUtils.max(distance), energy(thinned(draws), thinned(reference), sds),
        modesFound(task, draws, reference), task.modes());
  }

  private static double[] column(double[][] rows, int column) {
    return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
  }

  private static double[][] thinned(double[][] rows) {
    int kept = Math.min(FOR_ENERGY, rows.length);
    return IntStream.range(0, kept).mapToObj(k -> rows[(int) ((long) k * rows.length / kept)])
        .toArray(double[][]::new);
  }

  private static double energy(double[][] a, double[][] b, double[] sds) {
    return Math.sqrt(Math.max(0, 2 * apart(a, b, sds) - apart(a, a, sds) - apart(b, b, sds)));
  }

  private static double apart(double[][] a, double[][] b, double[] sds) {
    double sum = 0;
    for (double[] x : a) {
      for (double[] y : b) {
        double squares = 0;
        for (int i = 0; i < sds.length; i++) {
          double difference = (x[i] - y[i]) / sds[i];
          squares += difference * difference;
        }
        sum += Math.sqrt(squares);
      }
    }
    return sum / a.length / b.length;
  }

  private static int modesFound(BenchmarkTask task, double[][] draws, double[][] reference) {
    double[] found = shares(task, draws);
    double[] truth = shares(task, reference);
    return (int) IntStream.range(0, task.modes()).filter(mode -> found[mode] >= truth[mode] / 4).count();
  }

  private static double[] shares(BenchmarkTask task, double[][] draws) {
    double[] shares = new double[task.modes()];
    for (double[] draw : draws) {
      shares[task.mode(draw)] += 1.0 / draws.length;
    }
    return shares;
  }
}
