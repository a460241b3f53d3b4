package canyu.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may write into a folder, and what is left of those that may no more. */
class FolderLockTest {

  @TempDir
  private Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve(FolderLock.NAME);
  }

  @Test
  void onlyOneHasIt() throws IOException {
    try (FolderLock first = FolderLock.of(folder)) {
      assertThat(first).isNotNull();
      refused("process " + ProcessHandle.current().pid() + " on " + LockHolder.here().host());
      refused("process " + ProcessHandle.current().pid() + " on " + LockHolder.here().host());
    }
    FolderLock.of(folder).close();
  }

  @Test
  void nothingIsLeftOfIt() throws IOException {
    FolderLock.of(folder).close();

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aProcessThatHasEndedHasItNoMore() throws Exception {
    Process ended = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    ended.waitFor();
    Files.writeString(file, new LockHolder(ended.pid(), LockHolder.here().began(), LockHolder.here().host()).text());

    FolderLock.of(folder).close();
  }

  @Test
  void anotherProcessWithTheNumberOfOneThatHasEndedDoesNotHaveIt() throws IOException {
    LockHolder here = LockHolder.here();
    Files.writeString(file, new LockHolder(here.process(), "2019-03-01T08:00:00Z", here.host()).text());

    FolderLock.of(folder).close();
  }

  @Test
  void aProcessThatIsAliveHasItEvenWhereTheSystemKnowsNoLocks() throws IOException {
    ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
    LockHolder holder = new LockHolder(
        parent.pid(), parent.info().startInstant().orElseThrow().toString(), LockHolder.here().host());
    Files.writeString(file, holder.text());

    refused(holder.inWords());
  }

  @Test
  void whetherAProcessOfAnotherMachineHasEndedIsNotKnown() throws IOException {
    Files.writeString(file, new LockHolder(1, "2019-03-01T08:00:00Z", "another-machine").text());

    refused("process 1 on another-machine");
    assertThat(file).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "process 12 of ", "something else\n"})
  void aFileThatNamesNobodyHoldsNobodyUp(String text) throws IOException {
    Files.writeString(file, text);

    FolderLock.of(folder).close();
  }

  @Test
  void aFolderThatIsNotThereCannotBeWritten() {
    assertThatExceptionOfType(UnwritableFileException.class)
        .isThrownBy(() -> FolderLock.of(folder.resolve("none")))
        .withMessageStartingWith(folder.resolve("none/canyu.lock") + " cannot be written: its folder is not there");
  }

  private void refused(String holder) {
    assertThatExceptionOfType(FolderInUseException.class).isThrownBy(() -> FolderLock.of(folder))
        .withMessage(folder + " is being written by " + holder + "; wait until it has ended, or name another folder"
            + " (if it has ended, remove canyu.lock)");
  }
}
