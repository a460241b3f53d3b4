package canyu.gui.charts;

import canyu.indicator.Indicator;
import canyu.laboratory.Life;

/** A life that goes on no more. */
record KeptLife(Life life) implements Values {

  @Override
  public double of(Indicator indicator, int week) {
    return life.indicator(indicator, week);
  }

  @Override
  public int until(int week) {
    return life.week();
  }
}
