package canyu.gui.charts;

import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import java.awt.BasicStroke;
import java.awt.Font;
import java.text.NumberFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.RangeType;
import org.jfree.ui.RectangleInsets;

/** What the charts of the window have in common: white, with faint lines across and small letters. */
final class ChartStyle {

  private static final float LETTERS = 10.5f;

  private ChartStyle() {}

  static JFreeChart chart(XYPlot plot) {
    plot.setBackgroundPaint(Ink.PAPER.colour());
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Ink.LINE.colour());
    plot.setRangeGridlineStroke(new BasicStroke(0.7f));
    plot.setAxisOffset(new RectangleInsets(2, 2, 2, 2));
    plot.setInsets(new RectangleInsets(2, 2, 2, 8));
    JFreeChart chart = new JFreeChart(null, Look.font(Font.PLAIN, LETTERS), plot, false);
    chart.setBackgroundPaint(Ink.PAPER.colour());
    return chart;
  }

  /** The axis of weeks. */
  static ValueAxis weeks(WindowWords words) {
    NumberAxis axis = plain(new NumberAxis());
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    axis.setNumberFormatOverride(NumberFormat.getIntegerInstance(words.locale()));
    return axis;
  }

  /**
   * The axis of values.
   *
   * @param share whether they are shares, written as percentages
   * @param fromZero whether the axis begins at 0
   * @param signed whether values can be negative
   * @param least the least range, so that small waves do not look like storms
   */
  static ValueAxis values(WindowWords words, boolean share, boolean fromZero, boolean signed, double least) {
    NumberAxis axis = plain(new NumberAxis());
    axis.setAutoRangeIncludesZero(fromZero);
    axis.setRangeType(signed ? RangeType.FULL : RangeType.POSITIVE);
    axis.setAutoRangeMinimumSize(least);
    NumberFormat format =
        share ? NumberFormat.getPercentInstance(words.locale()) : NumberFormat.getNumberInstance(words.locale());
    format.setMaximumFractionDigits(share ? 1 : 3);
    axis.setNumberFormatOverride(format);
    return axis;
  }

  /** A line in a week in which something was done or happened. */
  static ValueMarker action(int week) {
    return new ValueMarker(week, Ink.ORANGE.colour(), new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL,
        1, new float[] {3, 3}, 0));
  }

  private static NumberAxis plain(NumberAxis axis) {
    axis.setTickLabelFont(Look.font(Font.PLAIN, LETTERS));
    axis.setTickLabelPaint(Ink.QUIET.colour());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }
}
