package canyu.gui.charts;

import canyu.gui.look.Ink;
import java.awt.BasicStroke;
import java.awt.Color;

/** A line of a chart, and how it is drawn. */
record Line(Values values, Ink ink, double opacity, BasicStroke stroke) {

  private static final double FAINT = 0.28;

  private static final float[] DASHES = {2, 3};

  /** A life under the policy. */
  static Line policy(Values values, Ink ink) {
    return new Line(values, ink, 1, new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
  }

  /** A life under the status quo. */
  static Line statusQuo(Values values, Ink ink) {
    return new Line(values, ink, 1, new BasicStroke(1.2f));
  }

  /** A life under the status quo of some of many, each in a colour of its own. */
  static Line dashed(Values values, Ink ink) {
    return new Line(values, ink, 1, new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, DASHES, 0));
  }

  /** A life of a small city, behind those of the large one. */
  static Line faint(Values values, Ink ink) {
    return new Line(values, ink, FAINT, new BasicStroke(0.9f));
  }

  Color colour() {
    return ink.glaze(opacity);
  }
}
