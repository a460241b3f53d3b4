package canyu.gui.charts;

import canyu.gui.look.Ink;
import canyu.gui.look.WindowWords;
import canyu.indicator.Indicator;
import java.awt.BasicStroke;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How an indicator of the city moves under the policy, with the same city under the status quo as a thin line. */
public final class LiveTrendChart implements GrowingChart {

  private static final Set<Indicator> GAPS = Set.of(Indicator.GAP_AGE, Indicator.GAP_EDUCATION, Indicator.GAP_SEX);
  private static final int STATUS_QUO = 0;
  private static final int POLICY = 1;

  private final Indicator indicator;
  private final Values policy;
  private final Values statusQuo;
  private final XYSeriesCollection lines = new XYSeriesCollection();
  private final JFreeChart chart;

  LiveTrendChart(WindowWords words, Indicator indicator, Values policy, Values statusQuo) {
    this.indicator = indicator;
    this.policy = policy;
    this.statusQuo = statusQuo;
    lines.addSeries(new XYSeries(words.text("statusQuo"), false));
    lines.addSeries(new XYSeries(words.text("policy"), false));
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(STATUS_QUO, Ink.GREY.colour());
    renderer.setSeriesStroke(STATUS_QUO, new BasicStroke(1.2f));
    renderer.setSeriesPaint(POLICY, Ink.BLUE.colour());
    renderer.setSeriesStroke(POLICY, new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    renderer.setDrawSeriesLineAsPath(true);
    boolean share = indicator.about().unit().equals("share");
    boolean signed = GAPS.contains(indicator);
    this.chart = ChartStyle.chart(new XYPlot(lines, ChartStyle.weeks(words),
        ChartStyle.values(words, share, false, signed, share ? 0.01 : 0.02), renderer));
  }

  @Override
  public JFreeChart chart() {
    return chart;
  }

  @Override
  public void growTo(int week) {
    grow(lines.getSeries(STATUS_QUO), statusQuo, week);
    grow(lines.getSeries(POLICY), policy, week);
  }

  private void grow(XYSeries line, Values values, int week) {
    int next = line.isEmpty() ? 0 : (int) line.getMaxX() + 1;
    for (int at = next; at <= week; at++) {
      double value = values.of(indicator, at);
      line.add(at, Double.isNaN(value) ? null : (Number) value, at == week);
    }
  }
}
