package canyu.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file that a user names. Only a regular file is read, and only up to a size, so that neither a pipe to which nobody
 * writes nor a device without an end holds the program up.
 *
 * @param path the file as the user named it
 * @param limit the most bytes that are read
 */
public record InputFile(Path path, long limit) {

  private static final long MEGABYTE = 1 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The most bytes that one file may have, whatever it is: those of the largest array. */
  public static final long LARGEST = Integer.MAX_VALUE - 8L;

  /** The most bytes of a table of people or of draws: some million rows. */
  public static final long LARGEST_TABLE = 256 * MEGABYTE;

  /** Whether there is anything of this name, be it a file or not. */
  public boolean isThere() {
    return Files.exists(path);
  }

  /**
   * The bytes of the file.
   *
   * @throws UnreadableFileException if it is not there, is not a regular file, is too large or cannot be read
   */
  public byte[] bytes() throws UnreadableFileException {
    try {
      refuseUnlessRegular(Files.readAttributes(path, BasicFileAttributes.class));
      try (InputStream content = Files.newInputStream(path)) {
        return content.readNBytes((int) limit);
      }
    } catch (UnreadableFileException refused) {
      throw refused;
    } catch (NoSuchFileException missing) {
      throw refused("file not found");
    } catch (IOException unreadable) {
      throw refused("cannot be read: " + Reason.of(unreadable));
    }
  }

  /**
   * Its first bytes; fewer where it has no more.
   *
   * @throws UnreadableFileException if it is not there, is not a regular file or cannot be read
   */
  public byte[] start(int bytes) throws UnreadableFileException {
    try {
      refuseUnlessRegular(Files.readAttributes(path, BasicFileAttributes.class));
      try (InputStream content = Files.newInputStream(path)) {
        return content.readNBytes(bytes);
      }
    } catch (UnreadableFileException refused) {
      throw refused;
    } catch (IOException unreadable) {
      throw refused("cannot be read: " + Reason.of(unreadable));
    }
  }

  private void refuseUnlessRegular(BasicFileAttributes about) throws UnreadableFileException {
    if (about.isDirectory()) {
      throw refused("is a folder, but must be a file");
    }
    if (!about.isRegularFile()) {
      throw refused("is not a regular file");
    }
    if (about.size() > limit) {
      throw refused(
          "file has " + about.size() + " bytes, but at most " + limit + " (" + limit / MEGABYTE + " MB) are read");
    }
  }

  /**
   * The text of the file, without the byte order mark that some programs begin it with.
   *
   * @throws UnreadableFileException as {@link #bytes} does, and if it is not UTF-8, saying what it looks like instead
   */
  public String text() throws UnreadableFileException {
    byte[] bytes = bytes();
    ByteBuffer left = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(left).toString();
      if (ForeignText.isWide(bytes)) {
        throw new UnreadableFileException(path, 1, ForeignText.complaint(bytes));
      }
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    } catch (CharacterCodingException foreign) {
      throw new UnreadableFileException(path, lineAt(left), ForeignText.complaint(bytes));
    }
  }

  /** The line in which reading stopped, counted from 1. */
  private static int lineAt(ByteBuffer stopped) {
    int line = 1;
    for (int at = 0; at < stopped.position(); at++) {
      if (stopped.get(at) == '\n') {
        line++;
      }
    }
    return line;
  }

  private UnreadableFileException refused(String reason) {
    return new UnreadableFileException(path, 0, reason);
  }
}
