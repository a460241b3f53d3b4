package canyu.exploration.discovery;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * How many draws a box holds.
 *
 * @param hits cases in the box
 * @param within draws in the box
 * @param cases in all
 * @param draws in all
 */
public record BoxTally(int hits, int within, int cases, int draws) {

  /** The share of cases that lie in the box. */
  public Proportion coverage() {
    return new Proportion(hits, cases);
  }

  /** The share of draws in the box that are cases. */
  public Proportion density() {
    return new Proportion(hits, within);
  }

  /** The share of all draws that are cases. */
  public Proportion base() {
    return new Proportion(cases, draws);
  }

  /**
   * How much larger a share of cases than of other draws the box holds: 1 if it tells them apart, 0 if it does not
   * (Youden 1950).
   */
  double contrast() {
    return (double) hits / cases - (double) (within - hits) / (draws - cases);
  }

  /** The chance that so many or more cases lie in a box of this size that has nothing to do with them (Fisher's exact test). */
  public double chance() {
    return new HypergeometricDistribution(null, draws, cases, within).upperCumulativeProbability(hits);
  }
}
