package canyu.file;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all, even if the machine stops; what was there before stays until then.
 *
 * @param file where it appears; its folder must exist
 */
public record WholeFile(Path file) {

  /** The end of the name under which a file is written until it is whole. */
  static final String UNFINISHED = ".unfinished";

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

  /** The bytes of a file. */
  @FunctionalInterface
  public interface Bytes {

    /** Writes the bytes. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Looks at a file before it appears, and refuses it by an exception. */
  @FunctionalInterface
  public interface Proof {

    /** Reads the file under another name. */
    void of(Path unfinished);
  }

  /**
   * Writes the file beside its place, then moves it there; nothing half-written is left.
   *
   * @throws UnwritableFileException if it cannot be written
   */
  public void write(Content content) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    try {
      content.writeTo(unfinished);
      keep(unfinished);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException problem) {
      throw UnwritableFileException.of(file, problem);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /**
   * Removes the file, if it is there.
   *
   * @throws UnwritableFileException if it cannot be removed
   */
  public void remove() throws IOException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException problem) {
      throw UnwritableFileException.of(file, problem);
    }
  }

  /** A file whose name were there before its content would be empty if the machine stopped. */
  private static void keep(Path unfinished) throws IOException {
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Writes a file of text, in UTF-8. */
  public void writeText(Text text) throws IOException {
    write(unfinished -> fill(unfinished, text));
  }

  /** Writes a file of text, in UTF-8. */
  public void writeText(String text) throws IOException {
    writeText(writer -> writer.write(text));
  }

  /** Writes a file of text, in UTF-8, if it stands the proof. */
  public void writeText(String text, Proof proof) throws IOException {
    write(unfinished -> {
      Files.writeString(unfinished, text);
      proof.of(unfinished);
    });
  }

  /** Writes bytes as they come. */
  public void writeBytes(Bytes bytes) throws IOException {
    write(unfinished -> {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        bytes.writeTo(out);
      }
    });
  }

  private static void fill(Path unfinished, Text text) throws IOException {
    Attentive attentive = new Attentive(Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8));
    try (Writer writer = attentive) {
      text.writeTo(writer);
    } catch (RuntimeException consequence) {
      attentive.refuseIfFailed();
      throw consequence;
    }
    attentive.refuseIfFailed();
  }

  /** A writer that remembers what went wrong first, whatever a library that writes tables makes of it. */
  private static final class Attentive extends FilterWriter {

    private IOException first;

    Attentive(Writer out) {
      super(out);
    }

    private interface Step {
      void run() throws IOException;
    }

    private void step(Step step) throws IOException {
      try {
        step.run();
      } catch (IOException problem) {
        first = first == null ? problem : first;
        throw problem;
      }
    }

    void refuseIfFailed() throws IOException {
      if (first != null) {
        throw first;
      }
    }

    @Override
    public void write(int character) throws IOException {
      step(() -> out.write(character));
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      step(() -> out.write(characters, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      step(() -> out.write(text, from, length));
    }

    @Override
    public void flush() throws IOException {
      step(out::flush);
    }

    @Override
    public void close() throws IOException {
      step(out::close);
    }
  }
}
