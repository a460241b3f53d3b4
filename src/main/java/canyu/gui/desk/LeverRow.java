package canyu.gui.desk;

import canyu.city.City;
import canyu.city.Lever;
import canyu.city.LeverLevels;
import canyu.countermeasure.Target;
import canyu.gui.look.ExplanationBox;
import canyu.gui.look.Look;
import canyu.gui.play.Session;
import canyu.parameter.Names;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;

/** One lever as a slider that shows where it stands; moved, it is held there until it is let go. */
final class LeverRow extends JPanel {

  private static final long serialVersionUID = 1L;
  private static final int STEPS = 100;
  static final double MOST_CAPACITY = 20;

  private final transient Session session;
  private final Lever lever;
  private final double most;
  private final JSlider slider = new JSlider(0, STEPS);
  private final JLabel value = Look.quiet("");
  private final JButton release = new JButton("×");
  private boolean showing;

  LeverRow(Session session, Lever lever, ExplanationBox explanation) {
    super(new BorderLayout(6, 0));
    this.session = session;
    this.lever = lever;
    this.most = Math.min(MOST_CAPACITY, lever.about().max());
    LeverNames names = new LeverNames(session.words());
    setOpaque(false);
    JLabel name = new JLabel(names.inGroup(lever));
    name.setPreferredSize(new Dimension(172, 24));
    name.setLabelFor(slider);
    slider.setName("lever." + Names.camel(lever));
    slider.setOpaque(false);
    slider.setPreferredSize(new Dimension(90, 24));
    slider.addChangeListener(moved -> sliderMoved());
    explanation.explains(slider, names.alone(lever), names.sentence(lever));
    explanation.explains(name, names.alone(lever), names.sentence(lever));
    value.setPreferredSize(new Dimension(44, 24));
    release.setName("release." + Names.camel(lever));
    release.setToolTipText(session.words().text("levers.release"));
    release.setPreferredSize(new Dimension(26, 24));
    release.putClientProperty("JButton.buttonType", "toolBarButton");
    release.addActionListener(pressed -> session.change(() -> session.laboratory().desk().releaseLever(lever)));
    JPanel right = new JPanel(new BorderLayout(2, 0));
    right.setOpaque(false);
    right.add(value, BorderLayout.CENTER);
    right.add(release, BorderLayout.EAST);
    add(name, BorderLayout.WEST);
    add(slider, BorderLayout.CENTER);
    add(right, BorderLayout.EAST);
  }

  private double level() {
    return most * slider.getValue() / STEPS;
  }

  private void sliderMoved() {
    if (showing) {
      return;
    }
    showValue(level());
    if (!slider.getValueIsAdjusting()) {
      session.change(() -> session.laboratory().desk().setLever(lever, level(), Target.EVERYWHERE));
    }
  }

  private void showValue(double level) {
    boolean share = lever.about().max() <= 1;
    value.setText(share ? session.words().text("format.percent", Math.round(100 * level))
        : session.words().decimals(level, 1));
  }

  /** Shows where the lever stands: as it was set, or else its mean over the communities. */
  void refresh() {
    Optional<Double> set = session.laboratory().desk().levelSet(lever);
    release.setVisible(set.isPresent());
    if (!slider.getValueIsAdjusting()) {
      double level = set.orElseGet(this::mean);
      showing = true;
      slider.setValue((int) Math.round(STEPS * level / most));
      showing = false;
      showValue(level);
    }
  }

  private double mean() {
    City city = session.laboratory().arm().city();
    LeverLevels levers = session.laboratory().arm().levers();
    return city.communities().all().stream().mapToDouble(each -> levers.level(lever, each)).average().orElse(0);
  }
}
