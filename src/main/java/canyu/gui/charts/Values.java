package canyu.gui.charts;

import canyu.indicator.Indicator;

/** The indicators of a whole city, week by week. */
@FunctionalInterface
interface Values {

  /** The value of an indicator in a week; NaN where it is not defined. */
  double of(Indicator indicator, int week);

  /** The last week of which they are known, of the weeks up to a given one. */
  default int until(int week) {
    return week;
  }
}
