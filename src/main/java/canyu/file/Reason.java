package canyu.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file or a folder cannot be read or written, in a few words; the system's own where it has any. */
final class Reason {

  private Reason() {}

  static String of(IOException problem) {
    if (problem instanceof FileAlreadyExistsException || problem instanceof NotDirectoryException) {
      return "it is a file where a folder is needed";
    }
    if (problem instanceof AccessDeniedException) {
      return "permission is denied";
    }
    if (problem instanceof NoSuchFileException) {
      return "its folder is not there";
    }
    String said = problem instanceof FileSystemException file ? file.getReason() : problem.getMessage();
    return said == null ? "the system does not say why" : said;
  }
}
