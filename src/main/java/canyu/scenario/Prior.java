package canyu.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.AbstractRealDistribution;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;

/**
 * How sure one is of a parameter before any data: one of U(a, b), logU(a, b), N(mean, sd), logN(ln median, sd) and
 * Beta(a, b), perhaps cut off as in {@code logN(ln 2, 0.4) in [1, 5]}.
 */
public final class Prior {

  private static final String NUMBER = "(ln )?([-+0-9.eE]+)";
  private static final int SLICES = 1000;
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
   * Reads a prior.
   *
   * @param min the smallest value the parameter may have; the prior is cut off there
   * @param max the largest value it may have
   * @throws IllegalArgumentException if the text is not a prior
   */
  public static Prior parse(String text, double min, double max) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("prior must be like U(0, 1), logU(0.1, 1), N(0, 1), logN(ln 2, 0.4),"
          + " Beta(2, 3) or one of them in [0, 5], but is '" + text + "'");
    }
    double a = number(matcher, 2);
    double b = number(matcher, 4);
    double least = matcher.group(7) == null ? min : Math.max(min, number(matcher, 6));
    double most = matcher.group(9) == null ? max : Math.min(max, number(matcher, 8));
    return switch (matcher.group(1)) {
      case "U" -> new Prior(new UniformRealDistribution(a, b), false, least, most);
      case "logU" -> new Prior(
          new UniformRealDistribution(StrictMath.log(a), StrictMath.log(b)), true, StrictMath.log(Math.max(0, least)),
          StrictMath.log(most));
      case "N" -> new Prior(new NormalDistribution(a, b), false, least, most);
      case "logN" -> new Prior(new LogNormalDistribution(a, b), false, least, most);
      default -> new Prior(new BetaDistribution(a, b), false, least, most);
    };
  }

  private static double number(Matcher matcher, int group) {
    double number = Double.parseDouble(matcher.group(group + 1));
    return matcher.group(group) == null ? number : StrictMath.log(number);
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
}
