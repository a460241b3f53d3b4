package canyu.gui.city;

import canyu.city.Ties;
import canyu.gui.look.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;

/** The community and the resident who are looked at, and whom the resident knows. */
final class SelectionLayer extends Layer {

  private static final double BEND = 0.12;

  SelectionLayer(CityMap map) {
    super(map);
  }

  @Override
  void paint(Graphics2D plan, CityLayout layout) {
    scene().community().ifPresent(community -> {
      plan.setColor(Ink.TEXT.colour());
      plan.setStroke(new BasicStroke(2f));
      plan.draw(GroundLayer.rounded(layout.tile(community).bounds()));
    });
    scene().resident().ifPresent(resident -> {
      if (scene().showsTies()) {
        ties(plan, layout, resident);
      }
      ring(plan, layout, resident, 5, 2.4f);
    });
  }

  private void ties(Graphics2D plan, CityLayout layout, int resident) {
    Ties ties = map().city().ties();
    CityLayout.Tile from = layout.tileOf(resident);
    for (int k = 0; k < ties.degree(resident); k++) {
      int other = ties.tie(resident, k);
      CityLayout.Tile to = layout.tileOf(other);
      plan.setColor(Ink.TEXT.glaze(0.75));
      plan.setStroke(new BasicStroke(1f));
      plan.draw(curve(from.x(resident), from.y(resident), to.x(other), to.y(other)));
      ring(plan, layout, other, 2.5, 1.2f);
    }
  }

  private static QuadCurve2D curve(double x1, double y1, double x2, double y2) {
    return new QuadCurve2D.Double(
        x1, y1, (x1 + x2) / 2 - BEND * (y2 - y1), (y1 + y2) / 2 + BEND * (x2 - x1), x2, y2);
  }

  private void ring(Graphics2D plan, CityLayout layout, int resident, double room, float stroke) {
    CityLayout.Tile tile = layout.tileOf(resident);
    double radius = tile.pitch() / 2 + room;
    Ellipse2D ring = new Ellipse2D.Double(tile.x(resident) - radius, tile.y(resident) - radius, 2 * radius, 2 * radius);
    plan.setColor(Ink.PAPER.colour());
    plan.setStroke(new BasicStroke(stroke + 2));
    plan.draw(ring);
    plan.setColor(Ink.TEXT.colour());
    plan.setStroke(new BasicStroke(stroke));
    plan.draw(ring);
  }
}
