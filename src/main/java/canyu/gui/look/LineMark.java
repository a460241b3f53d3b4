package canyu.gui.look;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;
import javax.swing.JLabel;

/** A piece of a chart's line in front of the words that say what it is. */
public record LineMark(Ink ink, BasicStroke stroke) implements Icon {

  public static JLabel label(String text, Ink ink, BasicStroke stroke) {
    JLabel label = Look.quiet(text);
    label.setIcon(new LineMark(ink, stroke));
    label.setIconTextGap(5);
    return label;
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D own = (Graphics2D) graphics.create();
    own.setColor(ink.colour());
    own.setStroke(stroke);
    own.drawLine(x, y + getIconHeight() / 2, x + getIconWidth(), y + getIconHeight() / 2);
    own.dispose();
  }

  @Override
  public int getIconWidth() {
    return 18;
  }

  @Override
  public int getIconHeight() {
    return 10;
  }
}
