package canyu.experiment.store;

import canyu.parameter.Digits;
import canyu.scenario.draw.Prior;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What a machine makes of a fixed set of computations, through the functions with which results are computed. Two
 * machines that agree in every bit of these may share a result; two that do not may not.
 */
final class Arithmetic {

  private static final List<String> PRIORS = List.of("N(0, 1)", "logN(ln 2, 0.4)", "Beta(2, 3.5)", "logU(0.1, 2)");
  private static final int POINTS = 500;
  private static final int QUANTILES = 9;
  private static final int SHOWN = 16;

  private Arithmetic() {}

  /** A digest of everything that was computed, in hexadecimal. */
  static String digest() {
    StringBuilder everything = new StringBuilder();
    DoubleStream.concat(DoubleStream.concat(functions(), quantiles()), sums())
        .forEach(number -> everything.append(Long.toHexString(Double.doubleToLongBits(number)))
            .append(' ').append(Digits.of(number)).append('\n'));
    byte[] digest = Fingerprint.digest(everything.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, SHOWN);
  }

  /** Points from 0.013 to 6.5, none of them a number at which functions are easy. */
  private static DoubleStream points() {
    return IntStream.rangeClosed(1, POINTS).mapToDouble(k -> k * 0.013);
  }

  /** Elementary functions, as the week, populations and calibrations use them. */
  private static DoubleStream functions() {
    return points().flatMap(x -> DoubleStream.of(
        1 / (1 + StrictMath.exp(-x)), StrictMath.exp(x), StrictMath.log(x), StrictMath.log1p(x), StrictMath.log10(x),
        StrictMath.pow(x, 0.25), StrictMath.pow(1 - 1 / (1 + x), 17), StrictMath.sin(x), StrictMath.cos(x),
        StrictMath.tanh(x), StrictMath.hypot(x, 2), Math.sqrt(x), (float) (x / 3)));
  }

  /** Quantiles of the distributions that priors and intervals have. */
  private static DoubleStream quantiles() {
    TDistribution t = new TDistribution(7);
    return DoubleStream.concat(
        shares().map(t::inverseCumulativeProbability),
        PRIORS.stream().map(text -> Prior.parse(text, 0, 100)).flatMapToDouble(Arithmetic::quantiles));
  }

  private static DoubleStream quantiles(Prior prior) {
    return shares().map(prior::quantile).flatMap(value -> DoubleStream.of(value, prior.logDensity(value)));
  }

  private static DoubleStream shares() {
    return IntStream.rangeClosed(1, QUANTILES).mapToDouble(k -> k / (QUANTILES + 1.0));
  }

  /** Sums, whose order matters. */
  private static DoubleStream sums() {
    double[] numbers = points().map(x -> x * x - 7).toArray();
    return DoubleStream.of(DoubleStream.of(numbers).sum(), StatUtils.mean(numbers), StatUtils.variance(numbers));
  }
}
