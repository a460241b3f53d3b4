package canyu.gui.city;

import canyu.city.Agency;
import canyu.city.Case;
import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.gui.look.WrapLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Function;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Says what the colours of the dots mean, and the marks of cases where they are shown. */
final class Legend extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient Scene scene;
  private final transient WindowWords words;

  Legend(Scene scene, WindowWords words) {
    super(new WrapLayout(FlowLayout.LEFT, 8, 4));
    this.scene = scene;
    this.words = words;
    setName("legend");
    setOpaque(false);
    scene.watch(this::fill);
    fill();
  }

  private void fill() {
    removeAll();
    scene.colourBy().shades().forEach(shade -> add(entry(words.text(shade.word()), new Color(shade.rgb()),
        size -> new Ellipse2D.Double(1, 1, size - 2.0, size - 2.0), false)));
    add(entry(words.text("legend.platform"), Ink.BLUE.colour(), Legend::disks, false));
    if (scene.showsCases()) {
      for (Agency agency : Agency.values()) {
        add(entry(words.of("agency", agency), Color.WHITE, size -> CaseLayer.shape(agency, size / 2.0, size / 2.0, 8),
            true));
      }
      add(entry(words.text("case.told"), CaseLayer.inkOfStage(Case.TOLD).colour(), Legend::square, true));
      add(entry(words.text("case.queued"), CaseLayer.inkOfStage(Case.QUEUED).colour(), Legend::square, true));
    }
    revalidate();
    repaint();
  }

  private static Shape square(int size) {
    return new Rectangle(2, 2, size - 4, size - 4);
  }

  /** The sign of a data platform. */
  private static Shape disks(int size) {
    Path2D disks = new Path2D.Double();
    for (int disk = 0; disk < 3; disk++) {
      disks.append(new RoundRectangle2D.Double(1, 2 + 3 * disk, 10, 2.2, 2.2, 2.2), false);
    }
    return disks;
  }

  private static JComponent entry(String text, Color colour, Function<Integer, Shape> shape, boolean outlined) {
    JLabel label = Look.quiet(text);
    label.setForeground(Ink.TEXT.colour());
    label.setIcon(new Mark(colour, shape, outlined));
    label.setIconTextGap(5);
    return label;
  }

  /**
   * A mark in front of the words.
   *
   * @param outlined whether it has a dark line around it, as on the plan
   */
  private record Mark(Color colour, Function<Integer, Shape> shape, boolean outlined) implements Icon {

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
      Graphics2D own = (Graphics2D) graphics.create(x, y, getIconWidth() + 1, getIconHeight() + 1);
      own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      own.setColor(colour);
      own.fill(shape.apply(getIconWidth()));
      if (outlined) {
        own.setColor(Ink.TEXT.colour());
        own.draw(shape.apply(getIconWidth()));
      }
      own.dispose();
    }

    @Override
    public int getIconWidth() {
      return 12;
    }

    @Override
    public int getIconHeight() {
      return 12;
    }
  }
}
