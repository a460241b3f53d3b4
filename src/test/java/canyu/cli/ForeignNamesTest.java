package canyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody calls an arm is text: on the terminal, in errors, in tables, in reports. */
@Tag("slow")
class ForeignNamesTest {

  private static final String ESCAPES = "a\\e]0;owned\\a\\e[2J\\u202eb";
  private static final String FORMULA = "=cmd|'/C calc'!A0";
  private static final String MARK = "\uFEFF";

  @TempDir
  private Path folder;

  private Path scenario(String arm) throws IOException {
    return Files.writeString(folder.resolve("town.yaml"), """
        title: "%1$s"
        question: "%1$s"
        population: {residents: 300, communitySize: 100}
        time: {burnIn: 1, weeks: 4, recordCity: 4, recordGroups: 4}
        replicates: 2
        arms: {"%1$s": [dataSecurity]}
        """.formatted(arm));
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain", "check", "run --dry-run"})
  void noNameControlsTheTerminal(String command) throws IOException {
    Path scenario = scenario(ESCAPES);

    Terminal said = Terminal.canyu(Stream.concat(Stream.of(command.split(" ")), Stream.of(scenario)).toArray());

    assertThat(said.exitCode()).isZero();
    assertIsText(said.out() + said.err());
  }

  @Test
  void aRunWritesNamesAsTextEverywhere() throws IOException {
    Path out = folder.resolve("out");

    Terminal said = Terminal.canyu("run", scenario(ESCAPES), "--out", out, "--threads", "1");

    assertThat(said.exitCode()).isZero();
    assertIsText(said.out() + said.err());
    assertThat(said.out()).contains("a\\u001b]0;owned\\u0007\\u001b[2J\\u202eb");
    String report = Files.readString(out.resolve("report.html"));
    assertIsText(report);
    assertThat(report).contains("a\\u001b]0;owned");
    assertIsText(Files.readString(out.resolve("manifest.yaml")).replace("\u202e", ""));
  }

  @Test
  void errorsQuoteNamesAsText() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "\"" + ESCAPES + "\": 1\nreplicates: \"" + ESCAPES + "\"\n");

    for (Terminal said : new Terminal[] {Terminal.canyu("check", wrong),
        Terminal.canyu("check", wrong, "--set", "\u001b[2J=1"), Terminal.canyu("\u001b[2J"),
        Terminal.canyu("run", wrong, "--\u001b[2J")}) {
      assertThat(said.exitCode()).isEqualTo(2);
      assertThat(said.err()).isNotBlank();
      assertIsText(said.out() + said.err());
    }
  }

  private static void assertIsText(String said) {
    assertThat(said.codePoints().filter(letter -> Character.isISOControl(letter) && letter != '\n'
        || letter >= 0x202A && letter <= 0x202E).mapToObj(Character::getName)).isEmpty();
  }

  @Test
  void aFormulaIsNoFormulaInTables() throws IOException {
    Path scenario = scenario(FORMULA);
    Path safe = folder.resolve("safe");
    Path raw = folder.resolve("raw");
    Terminal.canyu("run", scenario, "--out", safe, "--threads", "1");
    Terminal.canyu("run", scenario, "--out", raw, "--threads", "1", "--raw");

    for (String table : new String[] {"effects.csv", "indicators.csv", "ranking.csv", "residents.csv"}) {
      assertThat(Files.readString(safe.resolve(table)))
          .containsPattern("[\n,]'" + Pattern.quote(FORMULA) + ",").doesNotContainPattern("[\n,]" + Pattern.quote(FORMULA));
      assertThat(Files.readString(raw.resolve(table)))
          .containsPattern("[\n,]" + Pattern.quote(FORMULA) + ",").doesNotContain("'" + FORMULA);
    }
    assertThat(Files.readString(safe.resolve("effects.csv"))).containsPattern(",-\\d");
  }

  @ParameterizedTest
  @CsvSource({"'', false", "--language zh, true", "--language zh --no-bom, false", "--bom, true"})
  void tablesBeginWithAMarkWhereExcelNeedsIt(String options, boolean marked) throws IOException {
    Path out = folder.resolve("out");
    Stream<Object> command = Stream.of("run", scenario("宣传"), "--out", out, "--threads", "1");

    Terminal said = Terminal.canyu(
        Stream.concat(command, Stream.of(options.split(" ")).filter(option -> !option.isEmpty())).toArray());

    assertThat(said.err()).isEmpty();
    for (String table : new String[] {"effects.csv", "indicators.csv", "residents.csv", "dictionary.csv"}) {
      assertThat(Files.readString(out.resolve(table)).startsWith(MARK)).as(table).isEqualTo(marked);
    }
    assertThat(Files.readString(out.resolve("effects.csv"))).contains("\n宣传,");
  }

  @Test
  void aHopelessFileGivesFewShortErrors() throws IOException {
    String key = "k".repeat(900);
    Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "arms:\n" + String.join("", IntStream.range(0, 500)
        .mapToObj(i -> "  " + key + i + ": [{noSuchThing: " + "v".repeat(50) + "}]\n").toList()));

    Terminal said = Terminal.canyu("check", wrong);

    assertThat(Files.size(wrong)).isGreaterThan(480_000);
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).hasSizeLessThan(60_000).endsWith("and 450 more\n").contains("noSuchThing");
    assertThat(said.err().lines()).hasSize(51);
  }
}
