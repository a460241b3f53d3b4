package canyu.gui.charts;

import canyu.city.Barrier;
import canyu.gui.city.ColourBy;
import canyu.gui.look.WindowWords;
import canyu.indicator.Indicator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYAreaRenderer2;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;

/** The unwilling of a city by the barrier that keeps them back, one above the other, as shares of all residents. */
final class BarrierChart implements GrowingChart {

  static final List<Indicator> REASONS = List.of(Indicator.REASON_NOT_INTERESTED, Indicator.REASON_BUSY,
      Indicator.REASON_DOES_NOT_KNOW_HOW, Indicator.REASON_NO_CHANNEL, Indicator.REASON_NOT_TAKEN_SERIOUSLY);

  private final Values values;
  private final DefaultTableXYDataset areas = new DefaultTableXYDataset();
  private final JFreeChart chart;
  private int next;

  BarrierChart(WindowWords words, Values values) {
    this.values = values;
    StackedXYAreaRenderer2 renderer = new StackedXYAreaRenderer2();
    for (Barrier barrier : Barrier.values()) {
      areas.addSeries(new XYSeries(words.of("barrier", barrier), false, false));
      renderer.setSeriesPaint(barrier.ordinal(), ColourBy.REASONS.get(barrier.ordinal()).colour());
    }
    this.chart = ChartStyle.chart(
        new XYPlot(areas, ChartStyle.weeks(words), ChartStyle.values(words, true, true, false, 0.05), renderer));
  }

  @Override
  public JFreeChart chart() {
    return chart;
  }

  @Override
  public void growTo(int week) {
    for (int at = next; at <= week; at++) {
      double unwilling = 1 - values.of(Indicator.WILLING, at);
      for (Barrier barrier : Barrier.values()) {
        double reason = values.of(REASONS.get(barrier.ordinal()), at);
        areas.getSeries(barrier.ordinal())
            .addOrUpdate(at, Double.isNaN(reason) ? 0 : unwilling * reason);
      }
    }
    next = week + 1;
  }
}
