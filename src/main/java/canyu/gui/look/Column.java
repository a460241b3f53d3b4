package canyu.gui.look;

import java.awt.Component;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;

/** Things one below the other, each as wide as there is room, in a view that scrolls up and down only. */
public final class Column extends Scrolled {

  private static final long serialVersionUID = 1L;

  public Column() {
    setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
    setBackground(Ink.PAPER.colour());
    Look.padded(this, 8, 10);
  }

  /** Adds something that fills the width and is as high as it wants to be. */
  public <C extends JComponent> C put(C item) {
    item.setAlignmentX(Component.LEFT_ALIGNMENT);
    add(item);
    return item;
  }

  public JScrollPane scrolling() {
    JScrollPane scroll = new JScrollPane(this, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
        ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(null);
    return scroll;
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return getParent() != null && getParent().getHeight() > getPreferredSize().height;
  }
}
