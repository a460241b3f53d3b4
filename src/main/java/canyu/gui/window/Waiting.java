package canyu.gui.window;

import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import java.awt.BorderLayout;
import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** What the window shows while a city settles. */
final class Waiting {

  private Waiting() {}

  static JPanel panel(WindowWords words) {
    JLabel label = new JLabel(words.text("window.waiting"), SwingConstants.CENTER);
    label.setFont(Look.font(Font.PLAIN, 16));
    label.setForeground(Ink.QUIET.colour());
    JPanel panel = new JPanel(new BorderLayout());
    panel.setName("waiting");
    panel.add(label);
    return panel;
  }
}
