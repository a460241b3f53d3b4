package canyu.gui.charts;

import org.jfree.chart.JFreeChart;

/** A chart over the weeks that grows as they pass. */
interface GrowingChart {

  JFreeChart chart();

  /** Adds what was measured since, up to a week. */
  void growTo(int week);
}
