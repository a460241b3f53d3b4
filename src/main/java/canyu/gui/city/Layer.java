package canyu.gui.city;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.util.Bag;

/** One layer of the picture of the city, drawn on the plan. */
abstract class Layer extends FieldPortrayal2D {

  private final CityMap map;

  Layer(CityMap map) {
    this.map = map;
  }

  CityMap map() {
    return map;
  }

  Scene scene() {
    return map.scene();
  }

  @Override
  public void setField(Object field) {
    // the field is always the city that the map shows
  }

  @Override
  public Object getField() {
    return map.city();
  }

  @Override
  public void draw(Object city, Graphics2D graphics, DrawInfo2D info) {
    Graphics2D own = (Graphics2D) graphics.create();
    own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    own.translate(info.draw.x, info.draw.y);
    double zoom = zoom(info);
    own.scale(zoom, zoom);
    paint(own, map.layout());
    own.dispose();
  }

  /** Nothing of a layer can be clicked unless it says so. */
  @Override
  public void hitObjects(DrawInfo2D range, Bag hit) {
    // nothing is hit
  }

  /** Pixels of the screen for a pixel of the plan. */
  double zoom(DrawInfo2D info) {
    return info.draw.width / map.layout().width();
  }

  /** The middle of a range on the plan. */
  Point2D.Double middle(DrawInfo2D range) {
    double zoom = zoom(range);
    return new Point2D.Double(
        (range.clip.getCenterX() - range.draw.x) / zoom, (range.clip.getCenterY() - range.draw.y) / zoom);
  }

  /** Paints the layer in pixels of the plan. */
  abstract void paint(Graphics2D plan, CityLayout layout);
}
