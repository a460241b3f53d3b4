package canyu.gui.charts;

import canyu.gui.look.WindowWords;
import canyu.indicator.Indicator;
import java.util.List;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How an indicator moves in both lives, of everybody or of some groups. */
final class LiveTrendChart implements GrowingChart {

  private static final Set<Indicator> GAPS = Set.of(Indicator.GAP_AGE, Indicator.GAP_EDUCATION, Indicator.GAP_SEX);

  /** A point, which small waves do not fill. */
  private static final double POINT = 0.01;
  private static final double LEVEL = 0.02;
  private static final double CLOSEST = 1e-6;

  private final Indicator indicator;
  private final List<Line> lines;
  private final XYSeriesCollection drawn = new XYSeriesCollection();
  private final JFreeChart chart;

  LiveTrendChart(WindowWords words, Indicator indicator, List<Line> lines, boolean close) {
    this.indicator = indicator;
    this.lines = lines;
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    for (int k = 0; k < lines.size(); k++) {
      drawn.addSeries(new XYSeries(k, false));
      renderer.setSeriesPaint(k, lines.get(k).colour());
      renderer.setSeriesStroke(k, lines.get(k).stroke());
    }
    renderer.setDrawSeriesLineAsPath(true);
    boolean share = indicator.about().unit().equals("share");
    boolean signed = GAPS.contains(indicator);
    this.chart = ChartStyle.chart(new XYPlot(drawn, ChartStyle.weeks(words),
        ChartStyle.values(words, share, false, signed, close ? CLOSEST : share ? POINT : LEVEL), renderer));
  }

  @Override
  public JFreeChart chart() {
    return chart;
  }

  @Override
  public void growTo(int week) {
    for (int k = 0; k < lines.size(); k++) {
      grow(drawn.getSeries(k), lines.get(k).values(), week);
    }
    drawn.getSeries(0).fireSeriesChanged();
  }

  private void grow(XYSeries line, Values values, int week) {
    int next = line.isEmpty() ? 0 : (int) line.getMaxX() + 1;
    for (int at = next; at <= values.until(week); at++) {
      double value = values.of(indicator, at);
      line.add(at, Double.isNaN(value) ? null : (Number) value, false);
    }
  }
}
