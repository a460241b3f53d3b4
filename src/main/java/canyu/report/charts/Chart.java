package canyu.report.charts;

import canyu.report.page.Element;

/** A picture of numbers that can be drawn for a wide page and for a phone. */
@FunctionalInterface
public interface Chart {

  /** The drawing for a width. */
  Element draw(double width);
}
