package canyu.gui.look;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws into a text of SVG 1.1: shapes as paths, words as words, pixels as pictures. A library would be larger than all the
 * room there is in the program, or under a licence that does not fit.
 */
public final class SvgGraphics extends ShapeGraphics {

  private static final String[] CAPS = {"butt", "round", "square"};
  private static final String[] JOINS = {"miter", "round", "bevel"};
  private static final int DECIMALS = 2;

  private final StringBuilder drawn;
  private final Map<String, String> clips;

  private SvgGraphics(Graphics2D state, StringBuilder drawn, Map<String, String> clips) {
    super(state);
    this.drawn = drawn;
    this.clips = clips;
  }

  /** What draws something. */
  @FunctionalInterface
  public interface Drawing {
    void on(Graphics2D graphics);
  }

  /** A drawing of some size as a whole file. */
  public static String of(Dimension size, Drawing drawing) {
    Graphics2D state = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    state.setClip(new Rectangle(size));
    SvgGraphics graphics = new SvgGraphics(state, new StringBuilder(), new LinkedHashMap<>());
    drawing.on(graphics);
    state.dispose();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"" + size.width + "\" height=\"" + size.height
        + "\" viewBox=\"0 0 " + size.width + " " + size.height + "\">\n" + graphics.defs() + graphics.drawn + "</svg>\n";
  }

  private String defs() {
    StringBuilder defs = new StringBuilder("<defs>\n");
    clips.forEach((path, name) -> defs.append("<clipPath id=\"").append(name).append("\"><path d=\"").append(path)
        .append("\"/></clipPath>\n"));
    return defs.append("</defs>\n").toString();
  }

  @Override
  public Graphics create() {
    return new SvgGraphics((Graphics2D) state().create(), drawn, clips);
  }

  @Override
  public void fill(Shape shape) {
    PathIterator outline = shape.getPathIterator(getTransform());
    path(path(outline), " fill=\"" + rgb() + "\"" + opacity("fill-opacity")
        + (outline.getWindingRule() == PathIterator.WIND_EVEN_ODD ? " fill-rule=\"evenodd\"" : ""));
  }

  @Override
  public void draw(Shape shape) {
    if (getStroke() instanceof BasicStroke stroke) {
      path(path(shape.getPathIterator(getTransform())),
          " fill=\"none\" stroke=\"" + rgb() + "\"" + opacity("stroke-opacity") + line(stroke));
    } else {
      fill(getStroke().createStrokedShape(shape));
    }
  }

  private String line(BasicStroke stroke) {
    double scale = Math.sqrt(Math.abs(getTransform().getDeterminant()));
    StringBuilder line = new StringBuilder(" stroke-width=\"" + number(scale * stroke.getLineWidth()) + "\" stroke-linecap=\""
        + CAPS[stroke.getEndCap()] + "\" stroke-linejoin=\"" + JOINS[stroke.getLineJoin()] + "\"");
    if (stroke.getDashArray() != null) {
      line.append(" stroke-dasharray=\"");
      for (float dash : stroke.getDashArray()) {
        line.append(number(scale * dash)).append(' ');
      }
      line.append('"');
    }
    return line.toString();
  }

  private void path(String d, String look) {
    if (!d.isEmpty()) {
      drawn.append("<path d=\"").append(d).append('"').append(look).append(clipped()).append("/>\n");
    }
  }

  @Override
  public void drawString(String words, float x, float y) {
    if (words.isBlank()) {
      return;
    }
    Font font = getFont();
    drawn.append("<g").append(clipped()).append("><text").append(matrix(getTransform())).append(" x=\"").append(number(x))
        .append("\" y=\"").append(number(y)).append("\" font-family=\"").append(escaped(font.getFamily()))
        .append(", sans-serif\" font-size=\"").append(number(font.getSize2D())).append('"')
        .append(font.isBold() ? " font-weight=\"bold\"" : "").append(" textLength=\"")
        .append(number(font.getStringBounds(words, getFontRenderContext()).getWidth()))
        .append("\" lengthAdjust=\"spacingAndGlyphs\" fill=\"").append(rgb()).append('"').append(opacity("fill-opacity"))
        .append('>').append(escaped(words)).append("</text></g>\n");
  }

  @Override
  void drawPicture(Image picture, AffineTransform place) {
    BufferedImage pixels =
        new BufferedImage(picture.getWidth(null), picture.getHeight(null), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = pixels.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    AffineTransform whole = getTransform();
    whole.concatenate(place);
    drawn.append("<g").append(clipped()).append("><image").append(matrix(whole)).append(" width=\"")
        .append(pixels.getWidth()).append("\" height=\"").append(pixels.getHeight())
        .append("\" xlink:href=\"data:image/png;base64,").append(png(pixels)).append("\"/></g>\n");
  }

  private static String png(BufferedImage pixels) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(pixels, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(out.toByteArray());
  }

  /** The clip that holds now, which is told once. */
  private String clipped() {
    if (getClip() == null) {
      return "";
    }
    String path = path(getClip().getPathIterator(getTransform()));
    return " clip-path=\"url(#" + clips.computeIfAbsent(path, unknown -> "clip" + clips.size()) + ")\"";
  }

  private static String path(PathIterator outline) {
    StringBuilder path = new StringBuilder();
    double[] at = new double[6];
    for (; !outline.isDone(); outline.next()) {
      switch (outline.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> part(path, 'M', at, 2);
        case PathIterator.SEG_LINETO -> part(path, 'L', at, 2);
        case PathIterator.SEG_QUADTO -> part(path, 'Q', at, 4);
        case PathIterator.SEG_CUBICTO -> part(path, 'C', at, 6);
        default -> path.append('Z');
      }
    }
    return path.toString();
  }

  private static void part(StringBuilder path, char kind, double[] at, int numbers) {
    path.append(kind);
    for (int k = 0; k < numbers; k++) {
      path.append(k == 0 ? "" : " ").append(number(at[k]));
    }
  }

  private static String matrix(AffineTransform transform) {
    if (transform.isIdentity()) {
      return "";
    }
    double[] at = new double[6];
    transform.getMatrix(at);
    StringBuilder matrix = new StringBuilder(" transform=\"matrix(");
    for (double each : at) {
      matrix.append(BigDecimal.valueOf(each).setScale(5, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()).append(' ');
    }
    return matrix.append(")\"").toString();
  }

  /** The colour; that of a gradient is its mean, more or less, which is what Java keeps beside it. */
  private String rgb() {
    Color colour = getPaint() instanceof Color flat ? flat : getColor();
    return "#" + Integer.toHexString(0x1000000 | colour.getRGB() & 0xFFFFFF).substring(1);
  }

  private String opacity(String name) {
    double share = (getPaint() instanceof Color flat ? flat : getColor()).getAlpha() / 255.0
        * (getComposite() instanceof AlphaComposite composite ? composite.getAlpha() : 1);
    return share == 1 ? "" : " " + name + "=\"" + number(share) + "\"";
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private static String escaped(String words) {
    return WindowWords.escaped(words).replace("\"", "&quot;");
  }
}
