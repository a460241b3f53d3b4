package canyu.exploration.discovery;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * So many of so many, and the exact 95 % interval of the probability behind it (Clopper and Pearson 1934).
 *
 * @param count of those that count
 * @param of all
 */
public record Proportion(int count, int of) {

  private static final double TAIL = 0.025;

  /** The share; NaN of nothing. */
  public double value() {
    return (double) count / of;
  }

  /** Lower end of the interval. */
  public double low() {
    return count == 0 ? 0 : new BetaDistribution(count, of - count + 1.0).inverseCumulativeProbability(TAIL);
  }

  /** Upper end of the interval. */
  public double high() {
    return count == of ? 1 : new BetaDistribution(count + 1.0, of - count).inverseCumulativeProbability(1 - TAIL);
  }
}
