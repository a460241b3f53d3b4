package canyu.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file or a folder cannot be written, and why. */
public final class UnwritableFileException extends FileSystemException {

  private static final long serialVersionUID = 1L;

  /**
   * @param path what was to be written, or what is in its way
   * @param problem what went wrong
   */
  UnwritableFileException(Path path, IOException problem) {
    super(path.toString(), null, Reason.of(problem));
    initCause(problem);
  }

  /** What went wrong in writing a file; what was said already stays as it is. */
  static FileSystemException of(Path path, IOException problem) {
    return problem instanceof UnwritableFileException || problem instanceof UnreadableFileException
        ? (FileSystemException) problem : new UnwritableFileException(path, problem);
  }

  /** The error as it is shown, in one sentence. */
  @Override
  public String getMessage() {
    return getFile() + " cannot be written: " + getReason() + "; what was written before stays valid";
  }
}
