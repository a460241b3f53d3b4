package canyu.exploration.explorer;

import canyu.exploration.emulator.GaussianProcess;
import canyu.exploration.emulator.KernelFit;
import canyu.exploration.emulator.NormalPrediction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How far an emulator is off for mixes that it has not seen. They are left out a tenth at a time, and an emulator of all
 * others, whose kernel they have not seen either, says what they come to (cross-conformal prediction: Vovk 2015).
 *
 * @param mixes how many were left out, one time or another
 * @param error by how much it was off on average
 * @param half half the width of its 95 % band on average
 * @param explained share of their variance that it foretold; NaN where they do not vary
 * @param reach within how many of its standard deviations 95 % of them lay, counted so that of mixes to come as many do
 * @param furthest the largest of these standard deviations: what is less like anything it has seen lies outside
 */
public record HeldOut(int mixes, double error, double half, double explained, double reach, double furthest) {

  /** In how many parts they are left out. */
  static final int PARTS = 10;

  private static final double CONFIDENCE = 0.95;

  /** A mix that was left out: how far it lay from what was expected, and the standard deviation of that. */
  record Missed(double off, double sd) {}

  /**
   * The mixes of one part, in order.
   *
   * @param points the mixes that are left out at times, and behind them what is always known
   * @param mixes how many are left out at times
   * @param part 0 to 9
   */
  static List<Missed> part(double[][] points, double[] values, int mixes, int part) {
    int[] known = IntStream.range(0, points.length).filter(k -> k >= mixes || k % PARTS != part).toArray();
    double[][] at = Arrays.stream(known).mapToObj(k -> points[k]).toArray(double[][]::new);
    double[] there = Arrays.stream(known).mapToDouble(k -> values[k]).toArray();
    GaussianProcess emulator = GaussianProcess.of(KernelFit.of(at, there), at, there);
    return IntStream.range(0, mixes).filter(k -> k % PARTS == part).mapToObj(k -> {
      NormalPrediction expected = emulator.seenAt(points[k]);
      return new Missed(values[k] - expected.mean(), expected.sd());
    }).toList();
  }

  /**
   * What all parts say.
   *
   * @param values of the mixes that were left out
   */
  static HeldOut of(List<List<Missed>> parts, double[] values) {
    List<Missed> all = parts.stream().flatMap(List::stream).toList();
    double[] distances = all.stream().mapToDouble(each -> Math.abs(each.off()) / each.sd()).sorted().toArray();
    int place = (int) Math.ceil(CONFIDENCE * (distances.length + 1));
    double reach = place <= distances.length ? distances[place - 1] : Double.POSITIVE_INFINITY;
    double squares = all.stream().mapToDouble(each -> each.off() * each.off()).average().orElse(Double.NaN);
    return new HeldOut(all.size(), all.stream().mapToDouble(each -> Math.abs(each.off())).average().orElse(Double.NaN),
        reach * all.stream().mapToDouble(Missed::sd).average().orElse(Double.NaN),
        1 - squares / StatUtils.populationVariance(values), reach,
        all.stream().mapToDouble(Missed::sd).max().orElse(0));
  }
}
