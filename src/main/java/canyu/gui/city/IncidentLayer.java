package canyu.gui.city;

import canyu.city.Community;
import canyu.gui.look.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Data-security incidents: a ring around a community that was struck, and news and rumours on their way from tie to tie. */
final class IncidentLayer extends Layer {

  private static final int WEEKS_SEEN = 8;
  private static final int MOST_LINES = 1500;
  private static final double WITHIN = 0.12;
  private static final double BETWEEN = 0.5;

  IncidentLayer(CityMap map) {
    super(map);
  }

  @Override
  void paint(Graphics2D plan, CityLayout layout) {
    map().city().communities().all().forEach(community -> strike(plan, layout, community));
    if (scene().showsNews()) {
      news(plan, layout);
    }
  }

  /** A ring that fades over some weeks, with a flash in the first of them. */
  private void strike(Graphics2D plan, CityLayout layout, Community community) {
    map().life().lastStruck(community).ifPresent(week -> strike(plan, layout.tile(community.index()).bounds(), map().week() - week));
  }

  private static void strike(Graphics2D plan, Rectangle2D.Double bounds, int since) {
    if (since >= WEEKS_SEEN) {
      return;
    }
    double strength = 1 - (double) since / WEEKS_SEEN;
    if (since < 2) {
      plan.setColor(Ink.VERMILION.glaze(0.22 / (since + 1)));
      plan.fill(GroundLayer.rounded(bounds));
    }
    plan.setColor(Ink.VERMILION.glaze(strength));
    plan.setStroke(new BasicStroke((float) (1.5 + 3 * strength)));
    plan.draw(GroundLayer.rounded(bounds));
    badge(plan, bounds, strength);
  }

  /** A flash of lightning in the corner of the tile. */
  private static void badge(Graphics2D plan, Rectangle2D.Double bounds, double strength) {
    double x = bounds.getMaxX() - 9;
    double y = bounds.y + 9;
    plan.setColor(Ink.VERMILION.tint(0.4 + 0.6 * strength));
    plan.fill(new Ellipse2D.Double(x - 9, y - 9, 18, 18));
    Path2D flash = new Path2D.Double();
    flash.moveTo(x + 1.5, y - 7);
    flash.lineTo(x - 4, y + 1);
    flash.lineTo(x - 0.5, y + 1);
    flash.lineTo(x - 1.5, y + 7);
    flash.lineTo(x + 4, y - 1.5);
    flash.lineTo(x + 0.5, y - 1.5);
    flash.closePath();
    plan.setColor(Ink.PAPER.colour());
    plan.fill(flash);
  }

  /** Who heard or was hit this week, and from whom they may have heard it. */
  private void news(Graphics2D plan, CityLayout layout) {
    plan.setStroke(new BasicStroke(0.8f));
    map().life().wordsThisWeek().stream().limit(MOST_LINES).forEach(word -> {
      CityLayout.Tile from = layout.tileOf(word.from());
      CityLayout.Tile to = layout.tileOf(word.to());
      plan.setColor(Ink.VERMILION.glaze(from.equals(to) ? WITHIN : BETWEEN));
      plan.draw(new Line2D.Double(from.x(word.from()), from.y(word.from()), to.x(word.to()), to.y(word.to())));
    });
    for (int told : map().life().toldThisWeek()) {
      CityLayout.Tile tile = layout.tileOf(told);
      double size = Math.max(3, tile.pitch() * 1.15);
      dot(plan, Ink.TEXT, tile.x(told), tile.y(told), size);
      dot(plan, Ink.ORANGE, tile.x(told), tile.y(told), 0.6 * size);
    }
  }

  private static void dot(Graphics2D plan, Ink ink, double x, double y, double size) {
    plan.setColor(ink.colour());
    plan.fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size));
  }
}
