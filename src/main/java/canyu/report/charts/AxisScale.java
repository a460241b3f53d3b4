package canyu.report.charts;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where values lie on an axis.
 *
 * @param low the value at the start
 * @param high the value at the end
 * @param start the place of the lowest value
 * @param end the place of the highest
 * @param step from tick to tick, in values
 */
public record AxisScale(double low, double high, double start, double end, double step) {

  /** A scale that reaches from tick to tick around some values, with about so many ticks; NaN does not count. */
  public static AxisScale around(DoubleStream values, double start, double end, int ticks) {
    double[] ends = values.filter(Double::isFinite).sorted().toArray();
    double low = ends.length == 0 ? 0 : ends[0];
    double high = ends.length == 0 ? 1 : ends[ends.length - 1];
    if (high - low < 1e-9) {
      low -= 0.5;
      high += 0.5;
    }
    double step = niceStep((high - low) / ticks);
    return new AxisScale(Math.floor(low / step) * step, Math.ceil(high / step) * step, start, end, step);
  }

  private static double niceStep(double raw) {
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(raw)));
    double digit = raw / power;
    if (digit <= 1) {
      return power;
    }
    if (digit <= 2) {
      return 2 * power;
    }
    return digit <= 5 ? 5 * power : 10 * power;
  }

  /** The place of a value. */
  public double at(double value) {
    return start + (value - low) / (high - low) * (end - start);
  }

  /** The values at which ticks stand. */
  public double[] ticks() {
    int count = (int) Math.round((high - low) / step);
    return IntStream.rangeClosed(0, count).mapToDouble(i -> low + i * step).toArray();
  }

  /** How many decimals tell the ticks apart. */
  public int decimals() {
    return (int) Math.max(0, Math.ceil(-StrictMath.log10(step) - 1e-9));
  }
}
