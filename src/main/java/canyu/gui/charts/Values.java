package canyu.gui.charts;

import canyu.indicator.Indicator;

/** The indicators of a whole city, week by week. */
@FunctionalInterface
interface Values {

  /** The value of an indicator in a week; NaN where it is not defined. */
  double of(Indicator indicator, int week);
}
