package canyu.gui.charts;

import canyu.indicator.Indicator;
import canyu.laboratory.Life;

/**
 * A life that was kept to be compared with, as far as it is known.
 *
 * @param before as it was kept
 * @param again as it is lived again, perhaps further
 */
record KeptLife(Life before, Life again) implements Values {

  @Override
  public double of(Indicator indicator, int week) {
    return (week <= before.week() ? before : again).indicator(indicator, week);
  }

  @Override
  public int until(int week) {
    return Math.max(before.week(), again.week());
  }
}
