package canyu.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.parameter.ParameterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of runs: lines are only added, a torn one is removed, and nobody else's are taken. */
class RunLogTest {

  private static final LoggedRun.Columns COLUMNS = new LoggedRun.Columns(List.of("a", "b"), List.of("s"));

  private Path file;

  @BeforeEach
  void nameFile(@TempDir Path temporary) {
    file = temporary.resolve("runs.csv");
  }

  private RunLog open() throws IOException {
    return new RunLog(file, "cafe", COLUMNS);
  }

  private static LoggedRun run(int number) {
    return new LoggedRun(number, "search 1", new double[] {number / 3.0, 1e-9}, new double[] {Math.PI}, 12,
        LoggedRun.DONE);
  }

  private void write(int runs) throws IOException {
    try (RunLog log = open()) {
      for (int number = log.size(); number < runs; number++) {
        log.add(run(number));
      }
    }
  }

  @Test
  void runsComeBackToTheLastBit() throws IOException {
    write(3);

    try (RunLog log = open()) {
      assertThat(log.size()).isEqualTo(3);
      assertThat(log.run(2)).get().usingRecursiveComparison().isEqualTo(run(2));
      assertThat(log.run(3)).isEmpty();
    }
  }

  @Test
  void aFailedRunKeepsItsReasonInOneCell() throws IOException {
    try (RunLog log = open()) {
      log.add(new LoggedRun(0, "search 1", new double[2], new double[] {Double.NaN}, 1, "too large,\nby far"));
    }

    try (RunLog log = open()) {
      assertThat(log.run(0)).get().matches(LoggedRun::failed).extracting(LoggedRun::status)
          .isEqualTo("too large;by far");
    }
  }

  @Test
  void aTornLastLineIsRemovedAndTheRestGoesOn() throws IOException {
    write(3);
    byte[] whole = Files.readAllBytes(file);
    int lastLine = Files.readString(file).stripTrailing().lastIndexOf('\n') + 1;

    for (int cut = whole.length - 1; cut > lastLine; cut--) {
      Files.write(file, Arrays.copyOf(whole, cut));
      write(3);
      assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }
  }

  @Test
  void evenATornHeaderIsWrittenAnew() throws IOException {
    write(1);
    byte[] whole = Files.readAllBytes(file);
    Files.writeString(file, Files.readString(file).substring(0, 30));

    write(1);

    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  @Test
  void runsOfSomethingElseAreRefused() throws IOException {
    write(2);
    String before = Files.readString(file);

    assertThatThrownBy(() -> new RunLog(file, "beef", COLUMNS).close()).isInstanceOf(ParameterException.class)
        .hasMessage(file + ":1: holds the runs of another model, calibration, survey or version; another folder, or the"
            + " same of all four, would be right");
    assertThat(file).hasContent(before);
  }

  @Test
  void aLineThatIsNoRunIsRefused() throws IOException {
    write(3);
    Files.writeString(file, Files.readString(file).replaceFirst("\n1,", "\n7,"));

    assertThatThrownBy(this::open).isInstanceOf(ParameterException.class)
        .hasMessageStartingWith(file + ":4: is no line of a run with the next number");
  }

  @Test
  void noNumberIsLeftOut() throws IOException {
    try (RunLog log = open()) {
      assertThatIllegalArgumentException().isThrownBy(() -> log.add(run(1))).withMessage("run 0 comes next, not 1");
    }
  }
}
