package canyu.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file of lines, the last cell of each being the checksum of all before it (CRC-32C in hexadecimal), so that a line
 * that is whole is known from one that is not.
 *
 * @param file the file
 */
public record CheckedLines(Path file) {

  /**
   * A line as it was read.
   *
   * @param number from 1
   * @param bytes as they are in the file, without the end of the line
   * @param ended whether the end of the line was there
   */
  public record Line(int number, byte[] bytes, boolean ended) {

    /** What the line says without its checksum; empty if they do not agree. */
    public Optional<String> content() {
      String text = new String(bytes, StandardCharsets.UTF_8);
      int comma = Math.max(0, text.lastIndexOf(','));
      return checked(text.substring(0, comma)).equals(text) ? Optional.of(text.substring(0, comma)) : Optional.empty();
    }

    /** The line as text, whole or not. */
    public String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** A text with its checksum behind it. */
  public static String checked(String content) {
    CRC32C sum = new CRC32C();
    sum.update(content.getBytes(StandardCharsets.UTF_8));
    return content + "," + String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  /**
   * All lines; none where there is no file.
   *
   * @throws UnreadableFileException if it cannot be read
   */
  public List<Line> read() throws IOException {
    InputFile input = new InputFile(file, InputFile.LARGEST);
    byte[] bytes = input.isThere() ? input.bytes() : new byte[0];
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= bytes.length; at++) {
      if (at < bytes.length ? bytes[at] == '\n' : from < at) {
        lines.add(new Line(lines.size() + 1, Arrays.copyOfRange(bytes, from, at), at < bytes.length));
        from = at + 1;
      }
    }
    return lines;
  }

  /**
   * Opens the file to add lines, each of which is on the disk as soon as it is added.
   *
   * @throws UnwritableFileException if it cannot be written
   */
  public Appender append() throws IOException {
    try {
      return new Appender(file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    } catch (IOException problem) {
      throw UnwritableFileException.of(file, problem);
    }
  }

  /** Adds lines to a file. */
  public record Appender(Path file, FileChannel channel) implements AutoCloseable {

    /** Adds a line, without a checksum if it has none. */
    public void add(String line) throws IOException {
      ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
      try {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(false);
      } catch (IOException problem) {
        throw UnwritableFileException.of(file, problem);
      }
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
