package canyu.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there whole or not at all, and why not is said. */
class WholeFileTest {

  @TempDir
  private Path folder;

  private WholeFile file;

  @BeforeEach
  void name() {
    file = new WholeFile(folder.resolve("table.csv"));
  }

  @Test
  void whatIsWrittenIsThere() throws IOException {
    file.writeText("a,b\n");
    file.writeBytes(out -> out.write('c'));

    assertThat(file.file()).hasContent("c");
    assertThat(folder).isDirectoryContaining("glob:**table.csv").isDirectoryNotContaining("glob:**unfinished");
  }

  @Test
  void othersMayReadItAsAnyOtherFile() throws IOException {
    Path usual = Files.writeString(folder.resolve("usual"), "");
    file.writeBytes(out -> out.write('c'));

    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.file())))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(usual)));
  }

  @Test
  void whateverALibraryMakesOfAFullDiskItIsSaidAsThat() throws IOException {
    file.writeText("before");
    fullDisk();

    assertThatExceptionOfType(UnwritableFileException.class)
        .isThrownBy(() -> file.writeText(writer -> {
          try {
            writer.write("x".repeat(100_000));
          } catch (IOException e) {
            throw new IllegalStateException("No writer provided");
          }
        }))
        .withMessage(file.file() + " cannot be written: No space left on device; what was written before stays valid");
    assertThat(file.file()).hasContent("before");
    assertThat(folder).isDirectoryNotContaining("glob:**unfinished");
  }

  @Test
  void evenWhereALibrarySaysNothing() throws IOException {
    fullDisk();

    assertThatExceptionOfType(UnwritableFileException.class)
        .isThrownBy(() -> file.writeText(writer -> {
          try {
            writer.write("x".repeat(100_000));
          } catch (IOException e) {
            assertThat(e).hasMessage("No space left on device");
          }
        })).withMessageContaining("No space left on device");
    assertThat(file.file()).doesNotExist();
  }

  /** A link to a device on which nothing can be written stands where the unfinished file goes. */
  private void fullDisk() throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    Files.createSymbolicLink(folder.resolve("table.csv.unfinished"), full);
  }
}
