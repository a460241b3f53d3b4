package canyu.gui.charts;

import canyu.gui.look.Ink;
import canyu.gui.look.WindowWords;
import canyu.indicator.Indicator;
import canyu.laboratory.StrengthSweep;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** What ten strengths change in an indicator, with intervals. */
public final class SweepChart extends ChartPanel {

  private static final long serialVersionUID = 1L;
  private static final double MARK = 7;

  public SweepChart() {
    super(null, false);
    setMouseZoomable(false);
    setPopupMenu(null);
    setMinimumDrawWidth(1);
    setMinimumDrawHeight(1);
    setMaximumDrawWidth(4000);
    setMaximumDrawHeight(4000);
  }

  /** Shows what a sweep says of an indicator so far. */
  public void show(WindowWords words, StrengthSweep sweep, Indicator indicator) {
    YIntervalSeries marks = new YIntervalSeries("", false, false);
    for (StrengthSweep.Point point : sweep.points(indicator)) {
      if (!Double.isNaN(point.difference())) {
        boolean known = !Double.isNaN(point.interval().low());
        marks.add(point.strength(), point.difference(), known ? point.interval().low() : point.difference(),
            known ? point.interval().high() : point.difference());
      }
    }
    YIntervalSeriesCollection drawn = new YIntervalSeriesCollection();
    drawn.addSeries(marks);
    setChart(chart(words, drawn, indicator));
  }

  private static JFreeChart chart(WindowWords words, YIntervalSeriesCollection drawn, Indicator indicator) {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setCapLength(6);
    renderer.setSeriesPaint(0, Ink.BLUE.colour());
    renderer.setErrorPaint(Ink.BLUE.colour());
    renderer.setErrorStroke(new BasicStroke(1.4f));
    renderer.setSeriesShape(0, new Ellipse2D.Double(-MARK / 2, -MARK / 2, MARK, MARK));
    renderer.setSeriesLinesVisible(0, true);
    renderer.setSeriesStroke(0, new BasicStroke(1f));
    boolean share = indicator.about().unit().equals("share");
    ValueAxis values = ChartStyle.values(words, share, true, true, share ? 0.01 : 0.02);
    NumberAxis strengths = (NumberAxis) ChartStyle.values(words, true, true, false, 1);
    strengths.setRange(0, 1.04);
    XYPlot plot = new XYPlot(drawn, strengths, values, renderer);
    plot.addRangeMarker(new ValueMarker(0, Ink.GREY.colour(), new BasicStroke(1f)));
    return ChartStyle.chart(plot);
  }
}
