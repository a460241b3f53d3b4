package canyu.gui.city;

import canyu.city.City;
import canyu.city.Community;
import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/** The ground of the city: districts as tinted regions with their names, communities as tiles in them. */
final class GroundLayer extends Layer {

  private static final double TINT = 0.1;
  private static final double ROUND = 10;
  private static final double LEAST_HEIGHT = 40;
  private static final int DISKS = 3;
  private static final float NAME = 12;
  private static final float LEAST_NAME = 6;
  private static final double MARGIN = 6;

  private final WindowWords words;

  GroundLayer(CityMap map, WindowWords words) {
    super(map);
    this.words = words;
  }

  @Override
  void paint(Graphics2D plan, CityLayout layout) {
    City city = map().city();
    for (CityLayout.Region region : layout.regions()) {
      Rectangle2D.Double bounds = region.bounds();
      plan.setColor(Ink.ofRegion(region.district()).tint(TINT));
      plan.fill(rounded(bounds));
      name(plan, words.group("district", city.districts().get(region.district())), bounds);
    }
    plan.setStroke(new BasicStroke(0.8f));
    city.communities().all().forEach(community -> {
      RoundRectangle2D tile = rounded(layout.tile(community.index()).bounds());
      plan.setColor(Ink.PAPER.colour());
      plan.fill(tile);
      plan.setColor(Ink.LINE.colour());
      plan.draw(tile);
      label(plan, community, layout.tile(community.index()));
    });
  }

  /** The name of a district, in smaller letters where it would be too long. */
  private static void name(Graphics2D plan, String name, Rectangle2D.Double bounds) {
    plan.setColor(Ink.TEXT.colour());
    plan.setFont(Look.font(Font.BOLD, NAME));
    double wide = plan.getFontMetrics().stringWidth(name) / Math.max(1, bounds.width - 2 * MARGIN);
    plan.setFont(Look.font(Font.BOLD, (float) Math.max(LEAST_NAME, NAME / Math.max(1, wide))));
    Graphics2D clipped = (Graphics2D) plan.create();
    clipped.clip(bounds);
    clipped.drawString(name, (float) (bounds.x + MARGIN), (float) bounds.y + 14.5f);
    clipped.dispose();
  }

  /** The number of a community, and the sign of a data platform where there is one; none where there is no room. */
  private static void label(Graphics2D plan, Community community, CityLayout.Tile tile) {
    Rectangle2D.Double bounds = tile.bounds();
    if (bounds.height < LEAST_HEIGHT) {
      return;
    }
    plan.setColor(Ink.QUIET.colour());
    plan.setFont(Look.font(Font.PLAIN, 9));
    String number = String.valueOf(community.index() + 1);
    plan.drawString(number, (float) bounds.x + 6, (float) bounds.y + 10.5f);
    if (community.programme()) {
      double left = bounds.x + 9 + plan.getFontMetrics().stringWidth(number);
      plan.setColor(Ink.BLUE.colour());
      for (int disk = 0; disk < DISKS; disk++) {
        plan.fill(new RoundRectangle2D.Double(left, bounds.y + 3.5 + 2.6 * disk, 8, 1.9, 1.9, 1.9));
      }
    }
  }

  /** Puts the community at a point into the bag. */
  @Override
  public void hitObjects(DrawInfo2D range, Bag hit) {
    Point2D.Double point = middle(range);
    map().layout().tileAt(point.x, point.y)
        .ifPresent(tile -> hit.add(new LocationWrapper(tile.community(), null, this)));
  }

  static RoundRectangle2D rounded(Rectangle2D.Double bounds) {
    double round = Math.min(ROUND, bounds.width / 4);
    return new RoundRectangle2D.Double(bounds.x, bounds.y, bounds.width, bounds.height, round, round);
  }
}
