package canyu.gui.charts;

import canyu.gui.look.ChoiceBox;
import canyu.gui.look.Ink;
import canyu.gui.look.WindowWords;
import canyu.laboratory.Laboratory;
import canyu.laboratory.Life;
import canyu.laboratory.Timeline;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.plot.XYPlot;

/** One chart, whose title chooses what it shows. */
final class ChartBox extends JPanel {

  private static final long serialVersionUID = 1L;

  private static final int YEAR = 52;
  private static final int ROWS = 20;

  private final transient WindowWords words;
  private final transient Laboratory laboratory;
  private final ChartPanel panel = new ChartPanel(null, false);
  private final ChoiceBox<ChartSubject> choice;
  private transient View view = View.FIRST;
  private transient GrowingChart chart;
  private transient List<Integer> marked = List.of();

  ChartBox(WindowWords words, Laboratory laboratory, ChartSubject first) {
    super(new BorderLayout());
    this.words = words;
    this.laboratory = laboratory;
    setBackground(Ink.PAPER.colour());
    setBorder(BorderFactory.createLineBorder(Ink.LINE.colour()));
    choice = new ChoiceBox<>("chart.subject", ChartSubject.all(), subject -> subject.name(words));
    choice.setMaximumRowCount(ROWS);
    choice.putClientProperty("JComponent.outline", null);
    choice.setBorder(BorderFactory.createEmptyBorder());
    choice.setBackground(Ink.PAPER.colour());
    choice.setSelectedItem(first);
    choice.addActionListener(chosen -> begin());
    choice.getAccessibleContext().setAccessibleName(words.text("chart.choose"));
    panel.setMouseZoomable(false);
    panel.setPopupMenu(null);
    panel.setMinimumDrawWidth(1);
    panel.setMinimumDrawHeight(1);
    panel.setMaximumDrawWidth(4000);
    panel.setMaximumDrawHeight(4000);
    panel.setPreferredSize(new Dimension(200, 130));
    add(choice, BorderLayout.NORTH);
    add(panel, BorderLayout.CENTER);
    begin();
  }

  void show(ChartSubject subject) {
    choice.setSelectedItem(subject);
  }

  /** Shows other lines, or the same otherwise. */
  void show(View wanted) {
    view = wanted;
    begin();
  }

  private void begin() {
    marked = List.of();
    chart = choice.chosen().chart(words, laboratory, view);
    panel.setChart(chart.chart());
    grow();
  }

  /** Draws what was measured since; the caller holds the lock of the model's schedule. */
  void grow() {
    int week = laboratory.week();
    // before the weeks are added: values outside the weeks that are shown do not widen the axis of values
    chart.chart().getXYPlot().getDomainAxis().setRange(0, Math.max(Math.max(YEAR, week), laboratory.kept().map(Life::week).orElse(0)));
    chart.growTo(week);
    markActions(week);
  }

  /** A line in every week in which something was done or happened. */
  private void markActions(int week) {
    List<Integer> weeks = laboratory.desk().timeline().actions().stream().map(Timeline.Action::week)
        .filter(done -> done <= week).distinct().toList();
    if (!weeks.equals(marked)) {
      marked = weeks;
      XYPlot plot = chart.chart().getXYPlot();
      plot.clearDomainMarkers();
      weeks.forEach(done -> plot.addDomainMarker(ChartStyle.action(done)));
    }
  }
}
