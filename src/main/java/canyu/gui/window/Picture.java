package canyu.gui.window;

import canyu.file.WholeFile;
import canyu.gui.look.SvgGraphics;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A picture that can be kept as pixels or as shapes. */
record Picture(Dimension size, SvgGraphics.Drawing drawing) {

  /** The endings of files that say what it is kept as, pixels first. */
  static final List<String> ENDINGS = List.of("png", "svg");

  /** Writes it into a file whose ending says how: shapes for .svg, pixels else. */
  void write(Path file) throws IOException {
    if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
      new WholeFile(file).writeText(SvgGraphics.of(size, drawing));
    } else {
      new WholeFile(file).writeBytes(out -> ImageIO.write(pixels(), "png", out));
    }
  }

  private BufferedImage pixels() {
    BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    drawing.on(graphics);
    graphics.dispose();
    return image;
  }
}
