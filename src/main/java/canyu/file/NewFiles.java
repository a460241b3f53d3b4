package canyu.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Files and folders that are made together: all of them, or none if one cannot be written. Only new ones are made. */
public final class NewFiles implements AutoCloseable {

  private final Deque<Path> made = new ArrayDeque<>();

  /**
   * Makes a folder and those above it, as far as they are missing.
   *
   * @throws UnwritableFileException if it cannot be made
   */
  public void folder(Path folder) throws IOException {
    Path above = folder.toAbsolutePath().normalize();
    Deque<Path> missing = new ArrayDeque<>();
    while (above != null && !Files.exists(above)) {
      missing.push(above);
      above = above.getParent();
    }
    for (Path next : missing) {
      new OutputFolder(next).made();
      made.push(next);
    }
    new OutputFolder(folder).made();
  }

  /**
   * Writes a file of text, in UTF-8.
   *
   * @throws UnwritableFileException if it cannot be written, or is there already
   */
  public void file(Path file, String text) throws IOException {
    if (Files.exists(file)) {
      throw new UnwritableFileException(file, new IOException("it is there already"));
    }
    new WholeFile(file).writeText(text);
    made.push(file);
  }

  /** All are made, so they stay. */
  public void keep() {
    made.clear();
  }

  /** Removes what was made, unless it is to be kept. */
  @Override
  public void close() throws IOException {
    while (!made.isEmpty()) {
      Files.deleteIfExists(made.pop());
    }
  }
}
