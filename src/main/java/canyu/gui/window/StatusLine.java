package canyu.gui.window;

import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.laboratory.Fan;
import canyu.laboratory.Laboratory;
import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The line at the bottom: what was done last, such as where a file went, and how far the small cities are. */
final class StatusLine extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient WindowWords words;
  private final transient Laboratory laboratory;
  private final JLabel said = Look.quiet(" ");
  private final JLabel fan = Look.quiet(" ");

  StatusLine(WindowWords words, Laboratory laboratory) {
    super(new BorderLayout(12, 0));
    this.words = words;
    this.laboratory = laboratory;
    setOpaque(false);
    setBorder(BorderFactory.createEmptyBorder(0, 8, 3, 8));
    said.setName("status");
    said.setForeground(Ink.TEXT.colour());
    fan.setName("status.fan");
    add(said, BorderLayout.CENTER);
    add(fan, BorderLayout.EAST);
  }

  /** Says something, until something else is said. */
  void say(String text) {
    said.setText(text);
    said.setToolTipText(WindowWords.wrapped(text));
  }

  /** Says how many of the small cities have come as far as the large one, unless all have. */
  void refresh() {
    int week = laboratory.week();
    int reached = laboratory.fan().reached(week);
    fan.setText(reached == Fan.CITIES ? " " : words.text("status.fan", reached, Fan.CITIES, week));
  }
}
