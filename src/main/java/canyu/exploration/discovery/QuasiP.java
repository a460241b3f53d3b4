package canyu.exploration.discovery;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * How likely it would be to find so many cases in a box, or more, if a restriction did nothing: if the draws in the box
 * were cases as often as those in the box without it (Bryant and Lempert 2010, appendix A).
 */
record QuasiP(Labelled draws, Box box, Restriction restriction) {

  /** Restrictions with more are left out. */
  static final double SURE = 0.05;

  double value() {
    BoxTally with = draws.in(box);
    BoxTally without = draws.in(box.without(restriction.input()));
    return with.within() == 0 ? 1 : 1 - new BinomialDistribution(null, with.within(), without.density().value())
        .cumulativeProbability(with.hits() - 1);
  }
}
