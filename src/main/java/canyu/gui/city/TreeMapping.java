package canyu.gui.city;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Divides a sheet into areas in proportion to weights, each as near to a square as can be (Bruls et al. 2000). */
record TreeMapping(Rectangle2D.Double sheet) {

  /**
   * The areas in the order of the weights.
   *
   * @param weights each larger than 0, the largest first
   */
  List<Rectangle2D.Double> areas(double[] weights) {
    List<Rectangle2D.Double> areas = new ArrayList<>();
    Rectangle2D.Double rest = sheet;
    double unit = sheet.width * sheet.height / Arrays.stream(weights).sum();
    int from = 0;
    while (from < weights.length) {
      int to = from + 1;
      while (to < weights.length && worst(weights, from, to + 1, unit, rest) <= worst(weights, from, to, unit, rest)) {
        to++;
      }
      rest = lay(weights, from, to, unit, rest, areas);
      from = to;
    }
    return areas;
  }

  /** How far the least square of some areas laid along the shorter side is from a square. */
  private static double worst(double[] weights, int from, int to, double unit, Rectangle2D.Double rest) {
    double side = Math.min(rest.width, rest.height);
    double thickness = Arrays.stream(weights, from, to).sum() * unit / side;
    return Arrays.stream(weights, from, to).map(weight -> weight * unit / thickness)
        .map(length -> Math.max(length / thickness, thickness / length)).max().orElseThrow();
  }

  private static Rectangle2D.Double lay(
      double[] weights, int from, int to, double unit, Rectangle2D.Double rest, List<Rectangle2D.Double> areas) {
    boolean upright = rest.width >= rest.height;
    double thickness = Arrays.stream(weights, from, to).sum() * unit / Math.min(rest.width, rest.height);
    double along = upright ? rest.y : rest.x;
    for (int i = from; i < to; i++) {
      double length = weights[i] * unit / thickness;
      areas.add(upright
          ? new Rectangle2D.Double(rest.x, along, thickness, length)
          : new Rectangle2D.Double(along, rest.y, length, thickness));
      along += length;
    }
    return upright
        ? new Rectangle2D.Double(rest.x + thickness, rest.y, rest.width - thickness, rest.height)
        : new Rectangle2D.Double(rest.x, rest.y + thickness, rest.width, rest.height - thickness);
  }
}
