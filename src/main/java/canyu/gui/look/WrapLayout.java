package canyu.gui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;

/** A flow layout that asks for as many rows as it needs at the width it has. */
public final class WrapLayout extends FlowLayout {

  private static final long serialVersionUID = 1L;

  public WrapLayout(int align, int horizontalGap, int verticalGap) {
    super(align, horizontalGap, verticalGap);
  }

  @Override
  public Dimension preferredLayoutSize(Container container) {
    int width = container.getWidth() > 0 ? container.getWidth() : Integer.MAX_VALUE;
    int rowWidth = getHgap();
    int widest = 0;
    int rows = 1;
    int rowHeight = 0;
    for (Component component : container.getComponents()) {
      Dimension size = component.getPreferredSize();
      rowHeight = Math.max(rowHeight, size.height);
      if (rowWidth + size.width + getHgap() > width && rowWidth > getHgap()) {
        rows++;
        rowWidth = getHgap();
      }
      rowWidth += size.width + getHgap();
      widest = Math.max(widest, rowWidth);
    }
    return new Dimension(widest, rows * (rowHeight + getVgap()) + getVgap());
  }
}
