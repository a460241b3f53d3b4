package canyu.gui.look;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** A panel in a view that scrolls by the line and, a line less, by what is seen of it. */
abstract class Scrolled extends JPanel implements Scrollable {

  private static final long serialVersionUID = 1L;
  private static final int LINE = 24;

  @Override
  public final Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public final int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return LINE;
  }

  @Override
  public final int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return visible.height - LINE;
  }
}
