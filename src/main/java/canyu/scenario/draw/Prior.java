package canyu.scenario.draw;

import canyu.parameter.Described;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.AbstractRealDistribution;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * How sure one is of a parameter before any data: one of U(a, b), logU(a, b), N(mean, sd), logN(ln median, sd) and
 * Beta(a, b), perhaps cut off as in {@code logN(ln 2, 0.4) in [1, 5]}.
 */
public final class Prior {

  private static final String NUMBER = "(ln )?([-+0-9.eE]+)";
  private static final int SLICES = 1000;

  /** Of a prior, as much as must lie within the range of its parameter: less is lost in the rounding of its tail. */
  private static final double LEAST_MASS = 1e-9;

  /** The share beyond which no draw is expected. */
  private static final double OUTERMOST = 1e-12;

  private static final Pattern TEXT = Pattern.compile(
      "(U|logU|N|logN|Beta)\\(" + NUMBER + ", *" + NUMBER + "\\)(?: in \\[" + NUMBER + ", *" + NUMBER + "\\])?");

  private final AbstractRealDistribution distribution;
  private final boolean logarithmic;
  private final double least;
  private final double most;
  private final double below;
  private final double within;

  private Prior(AbstractRealDistribution distribution, boolean logarithmic, double least, double most) {
    this.distribution = distribution;
    this.logarithmic = logarithmic;
    this.least = least;
    this.most = most;
    this.below = distribution.cumulativeProbability(least);
    this.within = distribution.cumulativeProbability(most) - below;
  }

  /**
   * Reads the prior of a parameter.
   *
   * @throws IllegalArgumentException as {@link #parse} does, with the range of the parameter
   */
  public static Prior of(String text, Described parameter) {
    try {
      return parse(text, parameter.min(), parameter.max());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(e.getMessage() + "; the parameter itself must be " + parameter.bounds());
    }
  }

  /**
   * Reads a prior.
   *
   * @param min the smallest value the parameter may have; the prior is cut off there
   * @param max the largest value it may have
   * @throws IllegalArgumentException if the text is not a prior, or one with nothing between its ends
   */
  public static Prior parse(String text, double min, double max) {
    Matcher matcher = TEXT.matcher(text);
    refuseUnless(matcher.matches(), "be like U(0, 1), logU(0.1, 1), N(0, 1), logN(ln 2, 0.4), Beta(2, 3) or one of them"
        + " in [0, 5]", text);
    double a = number(matcher, 2);
    double b = number(matcher, 4);
    boolean cutOff = matcher.group(7) != null;
    double from = cutOff ? number(matcher, 6) : a;
    double to = cutOff ? number(matcher, 8) : b;
    refuseUnless(DoubleStream.of(a, b, from, to).allMatch(Double::isFinite), "have finite numbers", text);
    refuseUnless(!cutOff || from < to, "be cut off to an interval [from, to] with from below to", text);
    Prior prior = of(matcher.group(1), a, b, cutOff ? Math.max(min, from) : min, cutOff ? Math.min(max, to) : max, text);
    refuseUnless(prior.within >= LEAST_MASS, "lie within the range of the parameter, at least in part", text);
    refuseUnless(prior.canBeDrawn(), "have values that differ and can be computed", text);
    return prior;
  }

  private static Prior of(String kind, double a, double b, double least, double most, String text) {
    return switch (kind) {
      case "U" -> {
        refuseUnless(a < b, "be U(a, b) with a below b", text);
        yield new Prior(new UniformRealDistribution(withoutLuck(), a, b), false, least, most);
      }
      case "logU" -> {
        refuseUnless(0 < a && a < b, "be logU(a, b) with a above 0 and below b", text);
        yield new Prior(new UniformRealDistribution(withoutLuck(), StrictMath.log(a), StrictMath.log(b)), true,
            StrictMath.log(Math.max(0, least)), StrictMath.log(Math.max(0, most)));
      }
      case "N" -> {
        refuseUnless(b > 0, "be N(mean, sd) with sd above 0", text);
        yield new Prior(new NormalDistribution(withoutLuck(), a, b), false, least, most);
      }
      case "logN" -> {
        refuseUnless(b > 0, "be logN(ln median, sd) with sd above 0", text);
        yield new Prior(new LogNormalDistribution(withoutLuck(), a, b), false, least, most);
      }
      default -> {
        refuseUnless(a > 0 && b > 0, "be Beta(a, b) with a and b above 0", text);
        yield new Prior(new BetaDistribution(withoutLuck(), a, b), false, least, most);
      }
    };
  }

  private static void refuseUnless(boolean right, String must, String text) {
    if (!right) {
      throw new IllegalArgumentException("prior must " + must + ", but is '" + text + "'");
    }
  }

  /** The number in a group, or its logarithm; NaN if it is none. */
  private static double number(Matcher matcher, int group) {
    try {
      double number = Double.parseDouble(matcher.group(group + 1));
      return matcher.group(group) == null ? number : StrictMath.log(number);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Whether quantiles from end to end are numbers that differ: the algorithms behind extreme shapes give up. */
  private boolean canBeDrawn() {
    try {
      double low = quantile(OUTERMOST);
      double high = quantile(1 - OUTERMOST);
      return Double.isFinite(low) && Double.isFinite(high) && low < high && Double.isFinite(quantile(0.5));
    } catch (MathIllegalStateException | MathIllegalArgumentException e) {
      return false;
    }
  }

  /** The value below which a share of the prior lies, 0 to 1. */
  public double quantile(double share) {
    double value = distribution.inverseCumulativeProbability(below + share * within);
    double inside = Math.max(least, Math.min(most, value));
    return logarithmic ? StrictMath.exp(inside) : inside;
  }

  /** The share of the prior that lies below a value, 0 to 1. */
  public double cumulative(double value) {
    double own = own(value);
    if (own <= least) {
      return 0;
    }
    return own >= most ? 1 : (distribution.cumulativeProbability(own) - below) / within;
  }

  /** The logarithm of the density at a value; minus infinity where the prior is cut off. */
  public double logDensity(double value) {
    double own = own(value);
    if (!(own >= least && own <= most)) {
      return Double.NEGATIVE_INFINITY;
    }
    return distribution.logDensity(own) - StrictMath.log(within) - (logarithmic ? own : 0);
  }

  /** The smallest value the prior allows, perhaps minus infinity. */
  public double least() {
    double lowest = Math.max(least, distribution.getSupportLowerBound());
    return logarithmic ? StrictMath.exp(lowest) : lowest;
  }

  /** The largest value the prior allows, perhaps infinity. */
  public double most() {
    double highest = Math.min(most, distribution.getSupportUpperBound());
    return logarithmic ? StrictMath.exp(highest) : highest;
  }

  /** The mean, from the middles of a thousand slices of equal probability. */
  public double mean() {
    return IntStream.range(0, SLICES).mapToDouble(k -> quantile((k + 0.5) / SLICES)).average().orElseThrow();
  }

  /** The standard deviation, from the middles of a thousand slices of equal probability. */
  public double sd() {
    double mean = mean();
    return Math.sqrt(IntStream.range(0, SLICES)
        .mapToDouble(k -> StrictMath.pow(quantile((k + 0.5) / SLICES) - mean, 2)).average().orElseThrow());
  }

  private double own(double value) {
    return logarithmic ? StrictMath.log(value) : value;
  }

  /** Distributions here turn probabilities into values; to make a generator of their own takes longer than all else. */
  private static RandomGenerator withoutLuck() {
    return null;
  }
}
