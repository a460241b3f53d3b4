package canyu.gui.inspector;

import canyu.city.Barrier;
import canyu.gui.city.ColourBy;
import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.laboratory.ResidentLife;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;

/** The five barriers of a resident as bars: under the policy in colour, under the status quo in grey below. */
final class BarrierBars extends JComponent {

  private static final long serialVersionUID = 1L;
  private static final int ROW = 30;
  private static final int BAR = 9;
  private static final int GAP = 8;

  private final transient WindowWords words;
  private transient ResidentLife policy;
  private transient ResidentLife statusQuo;

  BarrierBars(WindowWords words) {
    this.words = words;
    setName("barriers");
    setPreferredSize(new Dimension(340, ROW * Barrier.values().length + 4));
    setMaximumSize(new Dimension(Integer.MAX_VALUE, ROW * Barrier.values().length + 4));
  }

  void show(ResidentLife withPolicy, ResidentLife without) {
    policy = withPolicy;
    statusQuo = without;
    repaint();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    if (policy == null) {
      return;
    }
    Graphics2D own = (Graphics2D) graphics.create();
    own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    own.setFont(Look.font(Font.PLAIN, 11));
    FontMetrics metrics = own.getFontMetrics();
    int left = 0;
    double most = 0.5;
    for (Barrier barrier : Barrier.values()) {
      left = Math.max(left, metrics.stringWidth(words.of("barrier", barrier)) + GAP);
      most = Math.max(most, Math.max(policy.wish().barrier(barrier), statusQuo.wish().barrier(barrier)));
    }
    double unit = (getWidth() - left - 40) / most;
    for (Barrier barrier : Barrier.values()) {
      int top = barrier.ordinal() * ROW + 2;
      own.setColor(Ink.TEXT.colour());
      own.drawString(words.of("barrier", barrier), 0, top + 15);
      bar(own, left, top, policy.wish().barrier(barrier), unit, ColourBy.REASONS.get(barrier.ordinal()));
      bar(own, left, top + BAR + 2, statusQuo.wish().barrier(barrier), unit, Ink.PALE);
    }
    own.dispose();
  }

  private void bar(Graphics2D own, int left, int top, double value, double unit, Ink ink) {
    own.setColor(ink.colour());
    own.fill(new Rectangle2D.Double(left, top, Math.max(1, value * unit), BAR));
    own.setColor(Ink.QUIET.colour());
    own.drawString(words.decimals(value, 2), (float) (left + value * unit + 5), top + BAR);
  }
}
