package canyu.gui.city;

import canyu.city.Agency;
import canyu.city.Case;
import canyu.city.Community;
import canyu.gui.look.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Public issues as marks over the residents who met them: the shape says which agency is responsible. */
final class CaseLayer extends Layer {

  CaseLayer(CityMap map) {
    super(map);
  }

  @Override
  void paint(Graphics2D plan, CityLayout layout) {
    if (!scene().showsCases()) {
      return;
    }
    byte[] cases = map().city().residents().caseNow;
    for (Community community : map().city().communities().all()) {
      CityLayout.Tile tile = layout.tile(community.index());
      double size = Math.max(6, 1.6 * tile.pitch());
      for (int i = community.from(); i < community.to(); i++) {
        if (cases[i] != Case.NONE) {
          mark(plan, cases[i], tile.x(i), tile.y(i), size);
        }
      }
    }
  }

  private static void mark(Graphics2D plan, byte caseNow, double x, double y, double size) {
    Shape shape = shape(Agency.values()[Case.agency(caseNow)], x, y, size);
    plan.setColor(inkOfStage(Case.stage(caseNow)).colour());
    plan.fill(shape);
    plan.setColor(Ink.TEXT.colour());
    plan.setStroke(new BasicStroke(0.8f));
    plan.draw(shape);
  }

  /** Nobody told: white; on its way or at a wrong agency: orange; at its agency: blue. */
  static Ink inkOfStage(int stage) {
    return switch (stage) {
      case Case.OPEN -> Ink.PAPER;
      case Case.QUEUED -> Ink.BLUE;
      default -> Ink.ORANGE;
    };
  }

  /** The mark of an agency around a point. */
  static Shape shape(Agency agency, double x, double y, double size) {
    double half = size / 2;
    return switch (agency) {
      case GOVERNMENT -> new Rectangle2D.Double(x - half, y - half, size, size);
      case NEIGHBOURHOOD_COMMITTEE -> new Ellipse2D.Double(x - half, y - half, size, size);
      case PROPERTY_COMPANY -> polygon(x, y, half * 1.2, 3);
      case SOCIAL_ORGANISATION -> polygon(x, y, half * 1.25, 4);
      case ENTERPRISE -> polygon(x, y, half * 1.15, 6);
    };
  }

  private static Shape polygon(double x, double y, double radius, int corners) {
    Path2D path = new Path2D.Double();
    for (int corner = 0; corner < corners; corner++) {
      double angle = 2 * Math.PI * corner / corners - Math.PI / 2;
      double atX = x + radius * Math.cos(angle);
      double atY = y + radius * Math.sin(angle);
      if (corner == 0) {
        path.moveTo(atX, atY);
      } else {
        path.lineTo(atX, atY);
      }
    }
    path.closePath();
    return path;
  }
}
