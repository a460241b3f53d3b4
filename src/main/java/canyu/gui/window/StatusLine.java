package canyu.gui.window;

import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.laboratory.Fan;
import canyu.laboratory.Laboratory;
import java.awt.BorderLayout;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The line at the bottom: what was done last, such as where a file went, and how far the small cities are. */
final class StatusLine extends JPanel {

  private static final long serialVersionUID = 1L;

  /** While weeks go by, small cities are a few behind. */
  private static final int CLOSE = 4;

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

  /** Says how far the small cities have come, while they are clearly behind. */
  void refresh() {
    int slowest = IntStream.range(0, Fan.CITIES).map(laboratory.fan()::week).min().orElseThrow();
    fan.setText(slowest >= laboratory.week() - CLOSE ? " "
        : slowest < 0 ? words.text("status.fan.settle", Fan.CITIES) : words.text("status.fan", Fan.CITIES, slowest));
  }
}
