package canyu.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all; what was there before stays until then.
 *
 * @param file where it appears; its folder must exist
 */
public record WholeFile(Path file) {

  /** The end of the name under which a file is written until it is whole. */
  public static final String UNFINISHED = ".unfinished";

  /** What fills a file. */
  @FunctionalInterface
  public interface Content {

    /** Writes a file, or throws and so refuses it before it appears. */
    void writeTo(Path unfinished) throws IOException;
  }

  /** What a file of text says. */
  @FunctionalInterface
  public interface Text {

    /** Writes the text. */
    void writeTo(Writer writer) throws IOException;
  }

  /**
   * Writes the file beside its place, then moves it there; nothing half-written is left.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Content content) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    try {
      content.writeTo(unfinished);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Writes a file of text, in UTF-8. */
  public void writeText(Text text) throws IOException {
    write(unfinished -> {
      try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
        text.writeTo(writer);
      }
    });
  }

  /** Writes a file of text, in UTF-8. */
  public void writeText(String text) throws IOException {
    writeText(writer -> writer.write(text));
  }
}
