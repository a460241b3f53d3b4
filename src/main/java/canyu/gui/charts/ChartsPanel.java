package canyu.gui.charts;

import canyu.gui.look.ChoiceBox;
import canyu.gui.look.Ink;
import canyu.gui.look.LineMark;
import canyu.gui.look.Look;
import canyu.gui.look.TickBox;
import canyu.gui.look.WindowWords;
import canyu.gui.look.WrapLayout;
import canyu.indicator.Indicator;
import canyu.laboratory.Fan;
import canyu.laboratory.Laboratory;
import canyu.report.words.Labels;
import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JPanel;

/** Four charts side by side, each of whatever the student wants to watch. */
public final class ChartsPanel extends JPanel {

  private static final long serialVersionUID = 1L;
  private static final int CHARTS = 4;
  private static final long NANOSECONDS_BETWEEN_PICTURES = 200_000_000L;

  private final transient List<ChartBox> boxes;
  private final JPanel legend = new JPanel(new WrapLayout(FlowLayout.LEFT, 12, 0));
  private final JPanel people = new JPanel(new FlowLayout(FlowLayout.LEFT, 8, 0));
  private final transient WindowWords words;
  private final transient Laboratory laboratory;
  private transient View view = View.FIRST;
  private long lastPicture;

  public ChartsPanel(WindowWords words, Laboratory laboratory) {
    super(new BorderLayout(0, 2));
    this.words = words;
    this.laboratory = laboratory;
    setName("charts");
    setOpaque(false);
    boxes = ChartSubject.of(laboratory.loaded()).stream().limit(CHARTS)
        .map(subject -> new ChartBox(words, laboratory, subject)).toList();
    JPanel row = new JPanel(new GridLayout(1, 0, 6, 0));
    row.setOpaque(false);
    boxes.forEach(row::add);
    legend.setOpaque(false);
    legend.add(splits());
    legend.add(people);
    people.setOpaque(false);
    legend.add(LineMark.label(words.text("chart.policy"), Ink.BLUE, new BasicStroke(2.4f)));
    legend.add(LineMark.label(words.text("chart.statusQuo"), Ink.GREY, new BasicStroke(1.2f)));
    legend.add(LineMark.label(words.text("chart.actions"), Ink.ORANGE, new BasicStroke(
        1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {3, 3}, 0)));
    laboratory.kept().ifPresent(kept ->
        legend.add(LineMark.label(words.text("chart.kept"), Ink.VERMILION, new BasicStroke(2.4f))));
    legend.add(box("chart.fan", words.text("chart.fan", Fan.CITIES), view.fan(), wanted -> show(view.withFan(wanted))));
    legend.add(box("chart.close", words.text("chart.close"), view.close(), wanted -> show(view.close(wanted))));
    add(legend, BorderLayout.NORTH);
    add(row, BorderLayout.CENTER);
  }

  private TickBox box(String name, String text, boolean on, Consumer<Boolean> wanted) {
    String tip = words.text(name + ".tip", Fan.CITIES, words.count(laboratory.fan().residents()));
    TickBox box = new TickBox(name, text, tip, on, wanted);
    box.setFont(Look.quiet("").getFont());
    return box;
  }

  private void show(View wanted) {
    view = wanted;
    boxes.forEach(box -> box.show(view));
  }

  private ChoiceBox<Split> splits() {
    ChoiceBox<Split> splits = new ChoiceBox<>("split", Split.all(laboratory), split -> split.name(words));
    splits.addActionListener(chosen -> tellApart(splits.chosen()));
    return splits;
  }

  /** Draws every chart anew with the groups that are told apart, and says which colour is whose. */
  private void tellApart(Split split) {
    Labels labels = new Labels(words.locale()).about(laboratory.loaded());
    List<String> groups = split.groups(laboratory);
    people.removeAll();
    for (int place = 0; place < groups.size(); place++) {
      people.add(LineMark.label(labels.group(groups.get(place)), split.ink(place), new BasicStroke(2.4f)));
    }
    show(view.of(split));
    legend.revalidate();
    legend.repaint();
  }

  /** Shows some indicators, as many as there is room for, and beside them what else tells most. */
  public void watch(List<Indicator> indicators) {
    List<ChartSubject> subjects = Stream.concat(indicators.stream().map(ChartSubject::of), ChartSubject.all().stream())
        .distinct().limit(boxes.size()).toList();
    for (int i = 0; i < subjects.size(); i++) {
      boxes.get(i).show(subjects.get(i));
    }
  }

  /** Draws what was measured since, but not more often than one can follow, unless the city stands still. */
  public void grow(boolean playing) {
    long now = System.nanoTime();
    if (!playing || now - lastPicture > NANOSECONDS_BETWEEN_PICTURES) {
      boxes.forEach(ChartBox::grow);
      lastPicture = now;
    }
  }
}
