package canyu.report.charts;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where costs lie on an axis. Where the largest is many times the middle one the scale is logarithmic on both sides of 0,
 * and even between 0 and the smallest.
 *
 * @param even the linear scale, of costs or of what they are taken to
 * @param smallest the smallest cost beside 0, up to which the scale is even; 0 where all of it is
 */
record CostScale(AxisScale even, double smallest) {

  private static final double MANY = 6;

  static CostScale around(double[] costs, double start, double end, int ticks) {
    double[] sizes = Arrays.stream(costs).map(Math::abs).filter(size -> size > 0).sorted().toArray();
    boolean dominated = sizes.length > 1 && sizes[sizes.length - 1] > MANY * sizes[(sizes.length - 1) / 2];
    double smallest = dominated ? sizes[0] : 0;
    DoubleStream shown = DoubleStream.concat(DoubleStream.of(0),
        Arrays.stream(costs).map(cost -> dominated ? folded(cost, smallest) : cost));
    return new CostScale(dominated ? tight(shown, start, end) : AxisScale.around(shown, start, end, ticks), smallest);
  }

  /** From the lowest to the highest, with a little room on both sides. */
  private static AxisScale tight(DoubleStream shown, double start, double end) {
    double[] sorted = shown.sorted().toArray();
    double room = 0.05 * (sorted[sorted.length - 1] - sorted[0]);
    return new AxisScale(sorted[0] - room, sorted[sorted.length - 1] + room, start, end, 1);
  }

  private static double folded(double cost, double smallest) {
    return Math.signum(cost) * StrictMath.log10(1 + Math.abs(cost) / smallest);
  }

  boolean isLogarithmic() {
    return smallest > 0;
  }

  double start() {
    return even.start();
  }

  double end() {
    return even.end();
  }

  double at(double cost) {
    return even.at(isLogarithmic() ? folded(cost, smallest) : cost);
  }

  /** The costs at which ticks stand: 0 and powers of ten, as far as they lie on the axis. */
  double[] ticks() {
    if (!isLogarithmic()) {
      return Arrays.stream(even.ticks()).map(tick -> Math.rint(tick / even.step()) * even.step()).toArray();
    }
    int lowest = (int) Math.ceil(StrictMath.log10(smallest) - 1e-9);
    return IntStream.rangeClosed(-1, 1).boxed().flatMapToDouble(sign -> sign == 0 ? DoubleStream.of(0)
            : IntStream.range(lowest, lowest + 9).mapToDouble(power -> sign * StrictMath.pow(10, power)))
        .filter(tick -> at(tick) >= start() && at(tick) <= end()).sorted().toArray();
  }
}
