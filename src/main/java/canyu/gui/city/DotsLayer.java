package canyu.gui.city;

import canyu.city.Community;
import canyu.city.Residents;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.OptionalInt;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/**
 * All residents as dots, written into one picture in one pass: a portrayal for each of them would be too slow for a
 * city.
 */
final class DotsLayer extends Layer {

  private static final double SHARE_OF_PITCH = 0.8;
  private static final int ROUND_FROM = 4;

  private BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);

  DotsLayer(CityMap map) {
    super(map);
  }

  @Override
  public void draw(Object city, Graphics2D graphics, DrawInfo2D info) {
    Rectangle visible = info.clip.getBounds();
    if (visible.isEmpty()) {
      return;
    }
    int[] pixels = pixels(visible.width, visible.height);
    double zoom = zoom(info);
    double left = info.draw.x - visible.x;
    double top = info.draw.y - visible.y;
    int[] colours = scene().colourBy().shades().stream().mapToInt(shade -> shade.rgb() | 0xFF000000).toArray();
    for (Community community : map().city().communities().all()) {
      dots(map().layout().tile(community.index()), zoom, left, top, colours, pixels);
    }
    graphics.drawImage(picture, visible.x, visible.y, null);
  }

  private int[] pixels(int width, int height) {
    if (picture.getWidth() != width || picture.getHeight() != height) {
      picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    Arrays.fill(pixels, 0);
    return pixels;
  }

  private void dots(CityLayout.Tile tile, double zoom, double left, double top, int[] colours, int[] pixels) {
    Residents residents = map().city().residents();
    ColourBy colourBy = scene().colourBy();
    int week = map().week();
    int size = Math.max(1, (int) Math.round(tile.pitch() * zoom * SHARE_OF_PITCH));
    for (int i = tile.community().from(); i < tile.community().to(); i++) {
      int x = (int) Math.round(left + zoom * tile.x(i) - size / 2.0);
      int y = (int) Math.round(top + zoom * tile.y(i) - size / 2.0);
      dot(x, y, size, colours[colourBy.shade(residents, i, week)], pixels);
    }
  }

  private void dot(int left, int top, int size, int colour, int[] pixels) {
    int width = picture.getWidth();
    int firstRow = Math.max(0, top);
    int endOfRows = Math.min(picture.getHeight(), top + size);
    for (int y = firstRow; y < endOfRows; y++) {
      int corner = corner(y - top, size);
      int from = Math.max(0, left + corner);
      int to = Math.min(width, left + size - corner);
      if (from < to) {
        Arrays.fill(pixels, y * width + from, y * width + to, colour);
      }
    }
  }

  /** How many pixels a row of a dot is shorter on each side, so that large dots are round. */
  private static int corner(int row, int size) {
    if (size < ROUND_FROM) {
      return 0;
    }
    double radius = size / 2.0;
    double off = Math.abs(row + 0.5 - radius);
    return (int) Math.round(radius - Math.sqrt(radius * radius - off * off));
  }

  @Override
  void paint(Graphics2D plan, CityLayout layout) {
    throw new UnsupportedOperationException("dots are written as pixels of the screen");
  }

  /** Puts the resident at a point into the bag, as the number of the resident. */
  @Override
  public void hitObjects(DrawInfo2D range, Bag hit) {
    Point2D.Double point = middle(range);
    map().layout().tileAt(point.x, point.y).map(tile -> tile.residentAt(point.x, point.y))
        .orElse(OptionalInt.empty())
        .ifPresent(number -> hit.add(new LocationWrapper(number, null, this)));
  }
}
