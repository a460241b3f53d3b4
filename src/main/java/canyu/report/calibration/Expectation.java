package canyu.report.calibration;

import canyu.calibration.run.CalibrationResult;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What the engine expects of the model for its draws, and what the model gave when it was run with some of them.
 *
 * @param statistic its name
 * @param mean expected
 * @param sd expected
 * @param given mean of the runs
 * @param givenSd their standard deviation
 */
record Expectation(String statistic, double mean, double sd, double given, double givenSd) {

  static List<Expectation> of(CalibrationResult result) {
    return IntStream.range(0, result.loaded().statistics().size()).mapToObj(i -> of(result, i)).toList();
  }

  private static Expectation of(CalibrationResult result, int statistic) {
    double[] expected = column(result.outcome().posterior().statistics(), statistic);
    double[] given = column(result.checked(), statistic);
    return new Expectation(result.loaded().statistics().get(statistic).name(), StatUtils.mean(expected),
        Math.sqrt(StatUtils.variance(expected)), StatUtils.mean(given), Math.sqrt(StatUtils.variance(given)));
  }

  private static double[] column(double[][] rows, int column) {
    return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
  }

  /** By how much the model gives more than is expected of it. */
  double difference() {
    return given - mean;
  }
}
