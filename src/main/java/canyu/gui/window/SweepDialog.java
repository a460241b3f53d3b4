package canyu.gui.window;

import canyu.experiment.run.Stop;
import canyu.gui.charts.SweepChart;
import canyu.gui.desk.Sweepable;
import canyu.gui.look.ChoiceBox;
import canyu.gui.look.HtmlPane;
import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.gui.look.WrapLayout;
import canyu.gui.play.Session;
import canyu.indicator.Indicator;
import canyu.laboratory.StrengthSweep;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingWorker;
import javax.swing.WindowConstants;

/** Ten strengths of one countermeasure or lever in small cities, which are added while somebody looks. */
final class SweepDialog extends JDialog {

  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 640;
  private static final int HEIGHT = 460;
  private static final int ROWS = 24;

  private final transient WindowWords words;
  private final ChoiceBox<Sweepable> subject;
  private final ChoiceBox<Indicator> outcome;
  private final SweepChart chart = new SweepChart();
  private final HtmlPane explanation = new HtmlPane("sweep.explanation");
  private final JLabel progress = Look.quiet(" ");
  private transient StrengthSweep sweep;
  private transient Stop stop = new Stop();

  SweepDialog(JFrame owner, Session session) {
    super(owner, session.words().text("sweep.title"), false);
    this.words = session.words();
    setName("sweep");
    setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    subject = new ChoiceBox<>("sweep.subject", Sweepable.all(session), Sweepable::name);
    subject.setMaximumRowCount(ROWS);
    subject.addActionListener(chosen -> begin());
    outcome = new ChoiceBox<>("sweep.outcome", outcomes(session), indicator -> WindowWords.capitalised(words.of(indicator)));
    outcome.setMaximumRowCount(ROWS);
    outcome.addActionListener(chosen -> show(sweep));
    progress.setName("sweep.progress");
    add(choices(), BorderLayout.NORTH);
    add(chart, BorderLayout.CENTER);
    add(below(), BorderLayout.SOUTH);
    getContentPane().setBackground(Ink.PAPER.colour());
    addWindowListener(new WindowAdapter() {
      @Override
      public void windowClosed(WindowEvent closed) {
        stop.wish();
      }
    });
    setSize(Math.min(WIDTH, owner.getWidth()), Math.min(HEIGHT, owner.getHeight()));
    setLocationRelativeTo(owner);
  }

  /** What the scenario asks about first, then all else. */
  private static List<Indicator> outcomes(Session session) {
    return Stream.concat(session.laboratory().scenario().outcomes().stream().map(asked -> asked.indicator()),
        Stream.of(Indicator.values())).distinct().toList();
  }

  private JPanel choices() {
    JPanel row = new JPanel(new WrapLayout(FlowLayout.LEFT, 8, 6));
    row.setOpaque(false);
    row.add(Look.quiet(words.text("sweep.subject")));
    row.add(subject);
    row.add(Look.quiet(words.text("sweep.outcome")));
    row.add(outcome);
    return row;
  }

  private JPanel below() {
    JPanel below = new JPanel(new BorderLayout(0, 4));
    below.setOpaque(false);
    below.add(progress, BorderLayout.NORTH);
    below.add(explanation, BorderLayout.CENTER);
    return Look.padded(below, 6, 12);
  }

  void open() {
    begin();
    setVisible(true);
  }

  /** Begins with what is chosen; what was being tried is not wanted any more. */
  private void begin() {
    stop.wish();
    stop = new Stop();
    sweep = subject.chosen().sweep().get();
    explanation.say("<span style='color:#6b7280'>" + WindowWords.escaped(words.text("sweep.explanation", subject.chosen(),
        StrengthSweep.WEEKS, words.count(sweep.residents()))) + "</span>");
    show(sweep);
    new Trying(sweep, stop).execute();
  }

  private void show(StrengthSweep tried) {
    if (tried == sweep) {
      chart.show(words, sweep, outcome.chosen());
      progress.setText(words.text("sweep.progress", sweep.cities(), StrengthSweep.CITIES));
    }
  }

  /** Tries the strengths in one city after the other. */
  private final class Trying extends SwingWorker<Void, Integer> {

    private final StrengthSweep trying;
    private final Stop end;

    Trying(StrengthSweep trying, Stop end) {
      this.trying = trying;
      this.end = end;
    }

    @Override
    protected Void doInBackground() {
      while (!end.isWished() && trying.cities() < StrengthSweep.CITIES) {
        trying.liveNext(end);
        publish(trying.cities());
      }
      return null;
    }

    @Override
    protected void process(List<Integer> cities) {
      SweepDialog.this.show(trying);
    }
  }
}
