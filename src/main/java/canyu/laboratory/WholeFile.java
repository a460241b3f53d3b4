package canyu.laboratory;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A text file that appears whole or not at all; what was there before stays until then. */
record WholeFile(Path file) {

  /** What a file says. */
  @FunctionalInterface
  interface Content {
    void writeTo(Writer writer) throws IOException;
  }

  /** Something that refuses a file by an exception before it appears. */
  @FunctionalInterface
  interface Proof {
    void of(Path unfinished);
  }

  void write(Content content) throws IOException {
    write(content, unfinished -> { });
  }

  /** Writes the file if it stands the proof. */
  void write(Content content, Proof proof) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
        content.writeTo(writer);
      }
      proof.of(unfinished);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
