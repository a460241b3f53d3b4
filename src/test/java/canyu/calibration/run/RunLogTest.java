package canyu.calibration.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.file.SetAside;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of runs: lines are only added, a torn one is set aside, and nobody else's are taken. */
class RunLogTest {

  private static final LoggedRun.Columns COLUMNS = new LoggedRun.Columns(List.of("a", "b"), List.of("s"));

  private final List<String> warnings = new ArrayList<>();
  private Path file;
  private SetAside aside;

  @BeforeEach
  void nameFile(@TempDir Path temporary) {
    file = temporary.resolve("runs.csv");
    aside = new SetAside(temporary, warnings::add);
  }

  private RunLog open() throws IOException {
    return new RunLog(file, "cafe", COLUMNS, aside);
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
  void aTornLastLineIsSetAsideAndTheRestGoesOn() throws IOException {
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

    assertThatThrownBy(() -> new RunLog(file, "beef", COLUMNS, aside).close()).isInstanceOf(ParameterException.class)
        .hasMessage(file + ":1: holds the runs of another model, calibration, survey or version; another folder, or the"
            + " same of all four, would be right");
    assertThat(file).hasContent(before);
  }

  @Test
  void aLineThatWasChangedIsSetAsideAndOnlyItsRunIsMadeAgain() throws IOException {
    write(4);
    byte[] whole = Files.readAllBytes(file);
    Files.writeString(file, Files.readString(file).replaceFirst("\n1,", "\n7,"));

    try (RunLog log = open()) {
      assertThat(log.size()).isEqualTo(3);
      assertThat(log.next()).isEqualTo(1);
      assertThat(log.run(3)).get().usingRecursiveComparison().isEqualTo(run(3));
      log.add(run(1));
      assertThat(log.next()).isEqualTo(4);
    }

    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    assertThat(file.resolveSibling("set-aside/runs.csv")).content(StandardCharsets.UTF_8).startsWith("7,search 1,").hasLineCount(1);
    assertThat(warnings).containsExactly(file + ": line 4 is not whole, and its run is made again; kept in "
        + file.resolveSibling("set-aside/runs.csv"));
  }

  @Test
  void linesInWhateverOrderAreRead() throws IOException {
    write(3);
    byte[] whole = Files.readAllBytes(file);
    List<String> lines = Files.readAllLines(file);
    Files.write(file, List.of(lines.get(0), lines.get(1), lines.get(4), lines.get(2), lines.get(3)));

    open().close();

    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    assertThat(warnings).isEmpty();
  }

  @Test
  void bytesThatAreNoTextAreSetAsideAsTheyAre() throws IOException {
    write(2);
    byte[] broken = {'1', ',', (byte) 0xFF, 0, (byte) 0xC4, '\n'};
    Files.write(file, broken, StandardOpenOption.APPEND);

    write(2);

    assertThat(file.resolveSibling("set-aside/runs.csv")).hasBinaryContent(broken);
  }

  @Test
  void noNumberIsLeftOut() throws IOException {
    try (RunLog log = open()) {
      assertThatIllegalArgumentException().isThrownBy(() -> log.add(run(1))).withMessage("run 0 comes next, not 1");
    }
  }
}
