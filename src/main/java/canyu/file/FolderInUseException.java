package canyu.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A folder into which another process writes. */
public final class FolderInUseException extends FileSystemException {

  private static final long serialVersionUID = 1L;

  FolderInUseException(Path folder, String holder) {
    super(folder.toString(), null, holder);
  }

  /** The error as it is shown, in one sentence. */
  @Override
  public String getMessage() {
    return getFile() + " is being written by " + getReason() + "; wait until it has ended, or name another folder"
        + " (if it has ended, remove " + FolderLock.NAME + ")";
  }
}
