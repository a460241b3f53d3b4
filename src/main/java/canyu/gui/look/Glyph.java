package canyu.gui.look;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;

/** The signs on the buttons. */
public enum Glyph implements Icon {
  PLAY {
    @Override
    void draw(Graphics2D sign) {
      sign.fill(polygon(4, 2, 14, 8, 4, 14));
    }
  },
  PAUSE {
    @Override
    void draw(Graphics2D sign) {
      sign.fill(new Rectangle2D.Double(3, 2, 3.5, 12));
      sign.fill(new Rectangle2D.Double(9.5, 2, 3.5, 12));
    }
  },
  STEP {
    @Override
    void draw(Graphics2D sign) {
      sign.fill(polygon(2, 2, 11, 8, 2, 14));
      sign.fill(new Rectangle2D.Double(11.5, 2, 2.5, 12));
    }
  },
  UNDO {
    @Override
    void draw(Graphics2D sign) {
      sign.setStroke(new BasicStroke(2f));
      sign.draw(new Arc2D.Double(3, 5, 10, 8, -90, 180, Arc2D.OPEN));
      sign.draw(new Line2D.Double(5, 5, 8, 5));
      sign.fill(polygon(6, 1, 1, 5, 6, 9));
    }
  },
  REDO {
    @Override
    void draw(Graphics2D sign) {
      sign.transform(new AffineTransform(-1, 0, 0, 1, SIZE, 0));
      UNDO.draw(sign);
    }
  },
  RESTART {
    @Override
    void draw(Graphics2D sign) {
      sign.setStroke(new BasicStroke(2f));
      sign.draw(new Arc2D.Double(2.5, 2.5, 11, 11, 60, 290, Arc2D.OPEN));
      sign.fill(polygon(8, 0, 14, 3.5, 8, 7));
    }
  };

  private static final int SIZE = 16;

  abstract void draw(Graphics2D sign);

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D sign = (Graphics2D) graphics.create();
    sign.translate(x, y);
    sign.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    sign.setColor(component.isEnabled() ? Ink.TEXT.colour() : Ink.GREY.colour());
    draw(sign);
    sign.dispose();
  }

  @Override
  public int getIconWidth() {
    return SIZE;
  }

  @Override
  public int getIconHeight() {
    return SIZE;
  }

  private static Path2D polygon(double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i], corners[i + 1]);
    }
    path.closePath();
    return path;
  }
}
