package canyu.gui.look;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/**
 * Something to draw on that takes shapes, words and pictures, to which it reduces all else that Java can draw. Transform,
 * clip, colour and the like are kept by a graphics of Java's own on which nothing is drawn.
 */
abstract class ShapeGraphics extends Graphics2D {

  private final Graphics2D state;

  ShapeGraphics(Graphics2D state) {
    this.state = state;
  }

  /** What keeps the state. */
  Graphics2D state() {
    return state;
  }

  /** Draws a picture whose pixels the transform takes to the user's space. */
  abstract void drawPicture(Image picture, AffineTransform place);

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    Paint before = getPaint();
    setPaint(getBackground());
    fillRect(x, y, width, height);
    setPaint(before);
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int arc) {
    draw(new Arc2D.Double(x, y, width, height, start, arc, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int arc) {
    fill(new Arc2D.Double(x, y, width, height, start, arc, Arc2D.PIE));
  }

  @Override
  public void drawPolyline(int[] x, int[] y, int points) {
    Path2D path = new Path2D.Double();
    for (int k = 0; k < points; k++) {
      if (k == 0) {
        path.moveTo(x[k], y[k]);
      } else {
        path.lineTo(x[k], y[k]);
      }
    }
    draw(path);
  }

  @Override
  public void drawPolygon(int[] x, int[] y, int points) {
    draw(new Polygon(x, y, points));
  }

  @Override
  public void fillPolygon(int[] x, int[] y, int points) {
    fill(new Polygon(x, y, points));
  }

  @Override
  public void drawString(String words, int x, int y) {
    drawString(words, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator words, int x, int y) {
    drawString(words, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator words, float x, float y) {
    new TextLayout(words, getFontRenderContext()).draw(this, x, y);
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
  }

  @Override
  public boolean drawImage(Image picture, AffineTransform place, ImageObserver observer) {
    drawPicture(picture, place);
    return true;
  }

  @Override
  public void drawImage(BufferedImage picture, BufferedImageOp change, int x, int y) {
    drawPicture(change == null ? picture : change.filter(picture, null), AffineTransform.getTranslateInstance(x, y));
  }

  @Override
  public boolean drawImage(Image picture, int x, int y, ImageObserver observer) {
    return drawImage(picture, AffineTransform.getTranslateInstance(x, y), observer);
  }

  @Override
  public boolean drawImage(Image picture, int x, int y, int width, int height, ImageObserver observer) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale((double) width / picture.getWidth(observer), (double) height / picture.getHeight(observer));
    return drawImage(picture, place, observer);
  }

  @Override
  public boolean drawImage(Image picture, int x, int y, Color background, ImageObserver observer) {
    return drawImage(picture, x, y, observer);
  }

  @Override
  public boolean drawImage(Image picture, int x, int y, int width, int height, Color background, ImageObserver observer) {
    return drawImage(picture, x, y, width, height, observer);
  }

  @Override
  public boolean drawImage(Image picture, int toLeft, int toTop, int toRight, int toBottom, int left, int top, int right,
      int bottom, ImageObserver observer) {
    BufferedImage part = new BufferedImage(right - left, bottom - top, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = part.createGraphics();
    graphics.drawImage(picture, -left, -top, observer);
    graphics.dispose();
    return drawImage(part, toLeft, toTop, toRight - toLeft, toBottom - toTop, observer);
  }

  @Override
  public boolean drawImage(Image picture, int toLeft, int toTop, int toRight, int toBottom, int left, int top, int right,
      int bottom, Color background, ImageObserver observer) {
    return drawImage(picture, toLeft, toTop, toRight, toBottom, left, top, right, bottom, observer);
  }

  @Override
  public void drawRenderedImage(RenderedImage picture, AffineTransform place) {
    BufferedImage drawn = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.drawRenderedImage(picture, new AffineTransform());
    graphics.dispose();
    drawPicture(drawn, place);
  }

  @Override
  public void drawRenderableImage(RenderableImage picture, AffineTransform place) {
    drawRenderedImage(picture.createDefaultRendering(), place);
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int right, int down) {
    throw new UnsupportedOperationException("what is drawn as shapes cannot be copied");
  }

  @Override
  public boolean hit(Rectangle where, Shape shape, boolean onStroke) {
    return state.hit(where, shape, onStroke);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return state.getDeviceConfiguration();
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return state.getFontRenderContext();
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return state.getFontMetrics(font);
  }

  @Override
  public void setComposite(Composite composite) {
    state.setComposite(composite);
  }

  @Override
  public Composite getComposite() {
    return state.getComposite();
  }

  @Override
  public void setPaint(Paint paint) {
    state.setPaint(paint);
  }

  @Override
  public Paint getPaint() {
    return state.getPaint();
  }

  @Override
  public void setColor(Color colour) {
    state.setColor(colour);
  }

  @Override
  public Color getColor() {
    return state.getColor();
  }

  @Override
  public void setBackground(Color colour) {
    state.setBackground(colour);
  }

  @Override
  public Color getBackground() {
    return state.getBackground();
  }

  @Override
  public void setStroke(Stroke stroke) {
    state.setStroke(stroke);
  }

  @Override
  public Stroke getStroke() {
    return state.getStroke();
  }

  @Override
  public void setFont(Font font) {
    state.setFont(font);
  }

  @Override
  public Font getFont() {
    return state.getFont();
  }

  @Override
  public void setPaintMode() {
    state.setPaintMode();
  }

  @Override
  public void setXORMode(Color colour) {
    throw new UnsupportedOperationException("shapes lie over one another");
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    state.setRenderingHint(key, value);
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return state.getRenderingHint(key);
  }

  @Override
  public void setRenderingHints(Map<?, ?> hints) {
    state.setRenderingHints(hints);
  }

  @Override
  public void addRenderingHints(Map<?, ?> hints) {
    state.addRenderingHints(hints);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return state.getRenderingHints();
  }

  @Override
  public void translate(int right, int down) {
    state.translate(right, down);
  }

  @Override
  public void translate(double right, double down) {
    state.translate(right, down);
  }

  @Override
  public void rotate(double angle) {
    state.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    state.rotate(angle, x, y);
  }

  @Override
  public void scale(double sideways, double down) {
    state.scale(sideways, down);
  }

  @Override
  public void shear(double sideways, double down) {
    state.shear(sideways, down);
  }

  @Override
  public void transform(AffineTransform transform) {
    state.transform(transform);
  }

  @Override
  public void setTransform(AffineTransform transform) {
    state.setTransform(transform);
  }

  @Override
  public AffineTransform getTransform() {
    return state.getTransform();
  }

  @Override
  public void clip(Shape shape) {
    state.clip(shape);
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    state.clipRect(x, y, width, height);
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    state.setClip(x, y, width, height);
  }

  @Override
  public void setClip(Shape shape) {
    state.setClip(shape);
  }

  @Override
  public Shape getClip() {
    return state.getClip();
  }

  @Override
  public Rectangle getClipBounds() {
    return state.getClipBounds();
  }

  @Override
  public void dispose() {
    state.dispose();
  }
}
