package canyu.gui.desk;

import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Target;
import canyu.gui.look.ExplanationBox;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.gui.play.Session;
import canyu.laboratory.PolicyDesk;
import canyu.parameter.Names;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;

/** One kind of countermeasure as a switch; while it is on, how strong it is and where it holds. */
final class CountermeasureRow extends JPanel {

  private static final long serialVersionUID = 1L;
  private static final int FULL = 100;

  /** One line, on or off, so that nothing moves under the mouse. */
  private static final int HEIGHT = 22;
  private static final int STRENGTH = 66;
  private static final int PLACE = 112;

  private final transient Session session;
  private final transient Countermeasure template;
  private final JCheckBox on;
  private final JPanel terms = new JPanel(new BorderLayout(6, 0));
  private final JSlider strength = new JSlider(0, FULL, FULL);
  private final JLabel strengthText = Look.quiet("");
  private final JComboBox<NamedTarget> places;
  private boolean showing;

  /**
   * @param template the countermeasure as it is switched on
   */
  CountermeasureRow(Session session, Countermeasure template, List<NamedTarget> where, ExplanationBox explanation) {
    super(new BorderLayout());
    this.session = session;
    this.template = template;
    WindowWords words = session.words();
    String name = Names.decapitalised(template.getClass());
    on = new JCheckBox(WindowWords.capitalised(words.text("countermeasure." + name)));
    places = new JComboBox<>(where.toArray(NamedTarget[]::new));
    setOpaque(false);
    on.setName(name);
    on.setOpaque(false);
    on.addActionListener(pressed -> switchTo(on.isSelected()));
    explanation.explains(on, on.getText(), words.text("do." + name));
    strength.setName(name + ".strength");
    strength.setOpaque(false);
    strength.setPreferredSize(new Dimension(STRENGTH, HEIGHT));
    strength.setToolTipText(words.text("desk.strength"));
    strength.addChangeListener(moved -> strengthMoved());
    places.setName(name + ".place");
    places.setToolTipText(words.text("desk.place"));
    places.addActionListener(chosen -> placeChosen());
    terms.setOpaque(false);
    strengthText.setPreferredSize(new Dimension(44, HEIGHT));
    places.setPreferredSize(new Dimension(PLACE, HEIGHT));
    JPanel left = new JPanel(new BorderLayout(4, 0));
    left.setOpaque(false);
    left.add(strength, BorderLayout.CENTER);
    left.add(strengthText, BorderLayout.EAST);
    terms.add(left, BorderLayout.WEST);
    terms.add(places, BorderLayout.CENTER);
    add(on, BorderLayout.CENTER);
    add(terms, BorderLayout.EAST);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(super.getPreferredSize().width, HEIGHT);
  }

  @Override
  public Dimension getMaximumSize() {
    return new Dimension(Integer.MAX_VALUE, HEIGHT);
  }

  private PolicyDesk desk() {
    return session.laboratory().desk();
  }

  /** Those of this kind that are on the desk. */
  private List<Countermeasure> present() {
    return Stream.concat(desk().inForce().stream(), desk().waiting().stream())
        .filter(each -> each.getClass() == template.getClass()).toList();
  }

  private void switchTo(boolean wanted) {
    session.change(() -> {
      if (wanted) {
        desk().switchOn(template);
      } else {
        present().forEach(desk()::switchOff);
      }
    });
  }

  private void strengthMoved() {
    strengthText.setText(session.words().text("format.percent", strength.getValue()));
    if (!showing && !strength.getValueIsAdjusting()) {
      session.change(() ->
          present().forEach(each -> desk().changeStrength(each, (double) strength.getValue() / FULL)));
    }
  }

  private void placeChosen() {
    if (!showing) {
      Target target = ((NamedTarget) places.getSelectedItem()).target();
      session.change(() -> present().forEach(each -> desk().changeTarget(each, target)));
    }
  }

  /** Shows how the desk stands. */
  void refresh() {
    List<Countermeasure> present = present();
    showing = true;
    on.setSelected(!present.isEmpty());
    terms.setVisible(!present.isEmpty());
    if (!present.isEmpty() && !strength.getValueIsAdjusting()) {
      strength.setValue((int) Math.round(FULL * present.get(0).terms().strength()));
      strengthText.setText(session.words().text("format.percent", strength.getValue()));
      NamedTarget place = NamedTarget.of(present.get(0).terms().target(), session);
      if (((DefaultComboBoxModel<NamedTarget>) places.getModel()).getIndexOf(place) < 0) {
        places.addItem(place);
      }
      places.setSelectedItem(place);
    }
    showing = false;
  }
}
