package canyu.gui.charts;

import canyu.gui.look.Ink;
import java.awt.BasicStroke;

/** A line of a chart, and how it is drawn. */
record Line(Values values, Ink ink, BasicStroke stroke) {

  private static final float[] DASHES = {2, 3};

  /** A life under the policy. */
  static Line policy(Values values, Ink ink) {
    return new Line(values, ink, new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
  }

  /** A life under the status quo. */
  static Line statusQuo(Values values, Ink ink) {
    return new Line(values, ink, new BasicStroke(1.2f));
  }

  /** A life under the status quo of some of many, each in a colour of its own. */
  static Line dashed(Values values, Ink ink) {
    return new Line(values, ink, new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, DASHES, 0));
  }
}
