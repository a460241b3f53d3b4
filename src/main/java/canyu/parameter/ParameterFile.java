package canyu.parameter;

import canyu.file.InputFile;
import canyu.file.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads files of parameters: plain YAML of one mapping, in UTF-8, of 1 MB at most. */
public final class ParameterFile {

  private static final int LARGEST = 1_048_576;

  private ParameterFile() {}

  /**
   * Reads a file.
   *
   * @throws ParameterException if the file cannot be read, is too large or is not UTF-8, and as {@link #read(String,
   *     String)} does
   */
  public static Node.Mapping read(Path file) {
    try {
      return read(file.toString(), new InputFile(file, LARGEST).text());
    } catch (UnreadableFileException unreadable) {
      throw refused(unreadable);
    }
  }

  /** What is thrown at a file that cannot be read. */
  public static ParameterException refused(UnreadableFileException file) {
    return new ParameterException(new Origin(file.getFile(), file.line()), file.getReason());
  }

  /**
   * Reads the text of a file.
   *
   * @param name what errors call the file
   * @throws ParameterException if the text is empty, is not YAML, is not one document with one mapping at its top, or
   *     has duplicate keys, anchors, aliases, tags or control characters, or is nested more than 64 deep
   */
  public static Node.Mapping read(String name, String text) {
    return read(name, text, LARGEST);
  }

  /** Reads a YAML file that is inside of the program, by its path below {@code canyu}. */
  public static Node.Mapping inside(String path) {
    try (InputStream in = ParameterFile.class.getResourceAsStream("/canyu/" + path)) {
      return read(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the text of a file that may be larger than those that people write.
   *
   * @param limit the most bytes it may have
   */
  public static Node.Mapping read(String name, String text, long limit) {
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    if (size > limit) {
      throw new ParameterException(new Origin(name, 0), "file has " + size + " bytes, but at most " + limit + " ("
          + limit / LARGEST + " MB) are read");
    }
    Node top = TreeReader.ofFile(name, text).read();
    if (top instanceof Node.Mapping mapping) {
      return mapping;
    }
    if (top instanceof Node.Scalar scalar && scalar.isNull()) {
      throw new ParameterException(new Origin(name, 0), "file is empty");
    }
    throw new ParameterException(top.origin(), "must be a mapping (key: value), but is " + top.inWords());
  }

  /** Reads one YAML value that comes from no file. */
  static Node value(String name, String text) {
    return value(new Origin(name, 0), text);
  }

  /** Reads one YAML value that stands somewhere in another file. */
  static Node value(Origin origin, String text) {
    return TreeReader.ofValue(origin, text).read();
  }
}
