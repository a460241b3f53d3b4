package canyu.gui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Writes something to a file. */
@FunctionalInterface
interface Saving {

  void to(Path file) throws IOException;

  /** The same, with what goes wrong unchecked. */
  default void toQuietly(Path file) {
    try {
      to(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
