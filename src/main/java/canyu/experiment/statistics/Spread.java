package canyu.experiment.statistics;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Between which values nine tenths of an effect lie over draws of parameters. It says how far the effect depends on
 * what is not known of the parameters, and does not shrink with more draws, as the interval of the mean over them does.
 * A draw is told by the mean of its cities; since these are few, their luck makes the spread slightly too wide. With
 * fewer than 19 draws it reaches from the lowest to the highest.
 *
 * @param low 5 % of the draws lie below
 * @param high 5 % of the draws lie above
 */
public record Spread(double low, double high) {

  private static final double TAIL = 5;

  /** The spread over draws. */
  static Spread of(double[] draws) {
    Percentile percentile = new Percentile();
    percentile.setData(draws);
    return new Spread(percentile.evaluate(TAIL), percentile.evaluate(100 - TAIL));
  }
}
