package canyu.gui.look;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JScrollPane;

/** Something that fills its room, and scrolls where there is less room than it needs, so that nothing of it is cut. */
public final class LeastSize extends Scrolled {

  private static final long serialVersionUID = 1L;

  private final Dimension least;

  public LeastSize(Component content, Dimension least) {
    setLayout(new BorderLayout());
    this.least = least;
    setOpaque(false);
    add(content, BorderLayout.CENTER);
  }

  public JScrollPane scrolling() {
    JScrollPane scroll = new JScrollPane(this);
    scroll.setBorder(null);
    scroll.setOpaque(false);
    scroll.getViewport().setOpaque(false);
    return scroll;
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(least);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent().getWidth() >= least.width;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return getParent().getHeight() >= least.height;
  }
}
