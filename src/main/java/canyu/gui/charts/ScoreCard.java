package canyu.gui.charts;

import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** A name over a value, what it is more or less than, and a remark; as wide as it ever had to be, so that nothing moves. */
final class ScoreCard extends JPanel {

  private static final long serialVersionUID = 1L;
  private static final int LEAST_WIDTH = 130;
  private static final int STEP = 10;

  private final JLabel value = new JLabel(" ");
  private final JLabel difference = new JLabel(" ");
  private final JLabel remark = Look.quiet(" ");
  private int widest = LEAST_WIDTH;

  ScoreCard(String key, String name, String tip) {
    super(new BorderLayout());
    setName(key);
    setBackground(Ink.PAPER.colour());
    setBorder(BorderFactory.createCompoundBorder(
        BorderFactory.createLineBorder(Ink.LINE.colour()), BorderFactory.createEmptyBorder(1, 6, 2, 4)));
    setToolTipText(WindowWords.wrapped(tip));
    value.setName(key + ".value");
    difference.setName(key + ".difference");
    remark.setName(key + ".remark");
    value.setFont(Look.font(Font.BOLD, 12.5f));
    difference.setFont(Look.font(Font.BOLD, 12.5f));
    JPanel numbers = new JPanel(new FlowLayout(FlowLayout.LEFT, 0, 0));
    numbers.setOpaque(false);
    numbers.add(value);
    numbers.add(Look.padded(difference, 0, 8));
    numbers.add(remark);
    add(Look.quiet(name), BorderLayout.NORTH);
    add(numbers, BorderLayout.CENTER);
  }

  /** Shows something else. */
  void show(String standing, String more, Ink ink, String said) {
    value.setText(standing);
    difference.setText(more);
    difference.setForeground(ink.colour());
    remark.setText(said);
  }

  @Override
  public Dimension getPreferredSize() {
    Dimension size = super.getPreferredSize();
    widest = Math.max(widest, (size.width + STEP - 1) / STEP * STEP);
    return new Dimension(widest, size.height);
  }
}
