package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small inputs that once went wrong, as users wrote them: each stands for a kind of fault. */
@Tag("slow")
class CasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir
  private Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(CASES.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"weights/micro", "raking/a", "raking/c", "arm-ansi", "arm-formula", "big-weights"})
  void theRightIsRight(String scenario) {
    Terminal check = canyu("check", file(scenario));

    assertThat(check.err()).isEmpty();
    assertThat(check.exitCode()).isZero();
    assertThat(check.out()).contains(" is right: ").doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "precision-undefined | precision.indicator gapAge is not defined in this city, so nothing can be known about it",
      "percent | must lie within the range of the parameter, at least in part, but is 'U(20, 80)'",
      "raking/b | education junior college and education bachelor (100 %) cannot go together with age 15 to age 17 (50 %)",
      "ragged/micro | people.csv:2: has 4 cells, but the header 3",
      "duplicate/micro | people.csv:1: the column 'q1' is here twice",
      "multiline/micro | people.csv:4: age must be a whole number between 15 and 110 or a band such as 25-34, but is '700'",
      "late-survey | late-survey.yaml:2: names the survey '",
      "prior-range | must lie within the range of the parameter, at least in part, but is 'U(5, 6)'",
      "precision-draws | precision: replicates must be 4 or more",
      "hash/hash | hash.csv:3: sex must be one of male, female, but is '#female'",
      "nul-path | nul-path.yaml:2: names a file that cannot be",
      "no-such-file | no-such-file.yaml: file not found"})
  void theWrongIsRefusedByCheckAndBeforeAnyRun(String scenario, String why) {
    Path out = folder.resolve("out");
    for (Terminal refused : List.of(canyu("check", file(scenario)), canyu("run", file(scenario), "--out", out))) {
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err()).contains(why).doesNotContain("\tat ");
    }
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "over60 | not defined: there are no residents under 60",
      "under60 | not defined: there are no residents from 60",
      "women | not defined: there are no men",
      "bachelors | not defined: there are no residents without college",
      "everyone-willing | Not defined in the simulation, since nobody there is unwilling"})
  void whatIsNotDefinedIsSaidInTheReport(String scenario, String said) throws IOException {
    assertThat(report(scenario)).contains(said).doesNotContain("NaN");
  }

  @Test
  void aTownWithoutASurveyShowsNone() throws IOException {
    assertThat(report("elsewhere/scenario")).doesNotContain("The model was tuned to these shares");
  }

  private String report(String scenario) throws IOException {
    Path out = folder.resolve("out");
    Terminal run = canyu("run", file(scenario), "--replicates", 2, "--weeks", 14, "--residents", 500,
        "--set", "population.communitySize=250", "--out", out);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Files.readString(out.resolve("report.html"));
  }

  @Test
  void sharesOfTheBestAddUpToOne() throws IOException {
    Path out = folder.resolve("out");
    assertThat(canyu("run", file("ties"), "--out", out).exitCode()).isZero();

    List<String[]> rows = Files.readAllLines(out.resolve("ranking.csv")).stream().skip(1).map(line -> line.split(",")).toList();
    String first = rows.get(0)[0];
    assertThat(rows.stream().filter(row -> row[0].equals(first)).mapToDouble(row -> Double.parseDouble(row[2])).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void aFolderOfOtherResultsIsRefusedBeforeTheFirstRun() {
    Path out = folder.resolve("out");
    assertThat(canyu("run", file("small"), "--out", out).exitCode()).isZero();
    Terminal refused = canyu("calibrate", file("cal"), "--out", out);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("manifest.yaml: the folder holds results of another");
    assertThat(out.resolve("runs.csv")).doesNotExist();
  }

  @Test
  void tablesInChineseOpenInASpreadsheet() throws IOException {
    Path out = folder.resolve("out");
    assertThat(canyu("run", file("zh"), "--language", "zh", "--out", out).exitCode()).isZero();

    assertThat(Files.readString(out.resolve("effects.csv"))).startsWith("\ufeffarm,");
  }

  @Test
  void namesThatAreFormulasOrEscapesAreText() throws IOException {
    Path out = folder.resolve("out");
    assertThat(canyu("run", file("arm-formula"), "--out", out).exitCode()).isZero();
    Terminal escapes = canyu("run", file("arm-ansi"), "--out", folder.resolve("other"));

    assertThat(Files.readString(out.resolve("effects.csv"))).contains("\n'=cmd|").doesNotContain("\n=cmd");
    assertThat(escapes.out()).contains("\\u001b]0;owned").doesNotContain("\u001b");
  }

  private Path file(String scenario) {
    return folder.resolve(scenario + ".yaml");
  }
}
