package canyu.gui.look;

import java.awt.Color;
import java.util.List;

/** The colours of the window; those that are compared can be told apart by everyone (Okabe and Ito 2008). */
public enum Ink {
  TEXT(0x222222),
  QUIET(0x6b7280),
  LINE(0xd9dce1),
  PAPER(0xffffff),
  GROUND(0xf5f6f8),
  GREY(0x8a8a8a),
  PALE(0xd5d9de),
  BLUE(0x0072b2),
  VERMILION(0xd55e00),
  GREEN(0x009e73),
  PURPLE(0xcc79a7),
  ORANGE(0xe69f00),
  SKY(0x56b4e9),
  LEAF(0xa9d8c4);

  /** Tints of regions that lie side by side, faint enough for dots to stand out. */
  private static final List<Ink> TINTS = List.of(BLUE, ORANGE, GREEN, PURPLE, SKY, VERMILION);

  private final Color colour;

  Ink(int rgb) {
    this.colour = new Color(rgb);
  }

  public Color colour() {
    return colour;
  }

  public int rgb() {
    return colour.getRGB();
  }

  /**
   * The colour as thin as a glaze.
   *
   * @param opacity 0 to 1
   */
  public Color glaze(double opacity) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
  }

  /** The colour mixed with white: all white at 0, all colour at 1. */
  public Color tint(double share) {
    return new Color(mixed(colour.getRed(), share), mixed(colour.getGreen(), share), mixed(colour.getBlue(), share));
  }

  private static int mixed(int part, double share) {
    return (int) Math.round(255 + share * (part - 255));
  }

  public static Ink ofRegion(int number) {
    return TINTS.get(number % TINTS.size());
  }
}
