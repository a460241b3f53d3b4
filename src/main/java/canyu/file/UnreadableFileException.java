package canyu.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file that a user names cannot be read, and why. */
public final class UnreadableFileException extends FileSystemException {

  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param file the file as the user named it
   * @param line where in it, counted from 1; 0 where it is the file as a whole
   * @param reason why, as the predicate of a sentence about the file: {@code is a folder}
   */
  UnreadableFileException(Path file, int line, String reason) {
    super(file.toString(), null, reason);
    this.line = line;
  }

  /** Where in the file, counted from 1; 0 where it is the file as a whole. */
  public int line() {
    return line;
  }

  /** The error as it is shown: {@code file:line: reason}. */
  @Override
  public String getMessage() {
    return getFile() + (line == 0 ? "" : ":" + line) + ": " + getReason();
  }
}
