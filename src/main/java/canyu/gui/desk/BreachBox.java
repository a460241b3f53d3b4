package canyu.gui.desk;

import canyu.city.City;
import canyu.city.Community;
import canyu.gui.look.ExplanationBox;
import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.gui.play.Session;
import java.awt.BorderLayout;
import java.util.OptionalInt;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JPanel;

/** Causes a data breach in the community that is looked at. */
final class BreachBox extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient Session session;
  private final JButton cause = new JButton();
  private final JComboBox<String> severity;
  private final JCheckBox known;

  BreachBox(Session session, ExplanationBox explanation) {
    super(new BorderLayout());
    this.session = session;
    WindowWords words = session.words();
    setOpaque(false);
    setBorder(BorderFactory.createCompoundBorder(
        BorderFactory.createMatteBorder(1, 0, 0, 0, Ink.LINE.colour()), BorderFactory.createEmptyBorder(6, 10, 6, 10)));
    cause.setName("breach");
    cause.addActionListener(pressed -> cause());
    severity = new JComboBox<>(new String[] {words.text("breach.mild"), words.text("breach.severe")});
    severity.setName("breach.severity");
    severity.setSelectedIndex(1);
    known = new JCheckBox(words.text("breach.public"), true);
    known.setName("breach.public");
    known.setOpaque(false);
    explanation.explains(cause, words.text("breach.title"), words.text("breach.do"));
    explanation.explains(severity, words.text("breach.title"), words.text("breach.do"));
    explanation.explains(known, words.text("breach.public"), words.text("breach.public.do"));
    JPanel row = new JPanel(new BorderLayout(6, 0));
    row.setOpaque(false);
    row.add(severity, BorderLayout.WEST);
    row.add(known, BorderLayout.CENTER);
    add(cause, BorderLayout.NORTH);
    add(Look.padded(row, 4, 0), BorderLayout.CENTER);
    refresh();
  }

  /** Causes it, if a community with a platform is looked at. */
  boolean cause() {
    double share = severity.getSelectedIndex() == 0 ? 0.2 : 0.8;
    OptionalInt number = session.scene().community();
    boolean can = hasPlatform(number);
    if (can) {
      session.change(() ->
          session.laboratory().desk().breach(community(number.getAsInt()), share, known.isSelected()));
    }
    return can;
  }

  private boolean hasPlatform(OptionalInt number) {
    return number.isPresent() && community(number.getAsInt()).programme();
  }

  private Community community(int number) {
    return session.laboratory().arm().city().communities().all().get(number);
  }

  /** Names the community that is looked at; one without a platform has nothing to leak. */
  void refresh() {
    WindowWords words = session.words();
    City city = session.laboratory().arm().city();
    OptionalInt number = session.scene().community();
    boolean programme = hasPlatform(number);
    cause.setEnabled(programme);
    cause.setText(number.isEmpty() ? words.text("breach.choose")
        : words.text(programme ? "breach.cause" : "breach.none",
            words.community(city, community(number.getAsInt()))));
  }
}
