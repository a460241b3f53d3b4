package canyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.run.RunResult;
import canyu.experiment.run.Stop;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.report.words.Labels;
import canyu.report.words.Places;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {

  /** Java's own encoding may be that of the country, while the terminal has another. */
  @Test
  void theBarIsWrittenInTheEncodingOfTheTerminal() {
    for (Charset terminal : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GBK")}) {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      try (Progress bar = new Progress.Bar("居民参与", 3, new PrintStream(written, true, terminal))) {
        bar.step();
        bar.expectMore(2);
      }

      assertThat(written.toString(terminal)).contains("居民参与").contains("1/5");
    }
  }

  /** The library that draws it takes the digits of the country. */
  @Test
  void itsDigitsAreThoseOfTheRestOfTheProgram(@TempDir Path temporary) throws Exception {
    Path said = temporary.resolve("said");
    new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=ar",
        "-Duser.country=EG", "-cp", System.getProperty("java.class.path"), InEgypt.class.getName())
            .redirectOutput(said.toFile()).start().waitFor();

    assertThat(said).content(StandardCharsets.UTF_8).contains("1/3", "0:00:0").doesNotContainPattern("[٠-٩]");
  }

  /** A bar on standard output, drawn by the program. */
  static final class InEgypt {

    private InEgypt() {}

    public static void main(String[] none) {
      Canyu.main(new String[] {"--version"});
      try (Progress bar = new Progress.Bar("run", 3, new PrintStream(System.out, true, StandardCharsets.UTF_8))) {
        bar.step();
      }
    }
  }

  @Test
  void whereNobodyWatchesALineSaysHowFarItIs() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ProgressLines lines = new ProgressLines(520, new Labels(Locale.ENGLISH), new PrintStream(written, true, StandardCharsets.UTF_8));
        ProgressLines chinese = new ProgressLines(4, new Labels(Locale.SIMPLIFIED_CHINESE), new PrintStream(written, true, StandardCharsets.UTF_8))) {
      assertThat(lines.line(7)).isEqualTo("0 of 520 steps done in 0:00:07");
      for (int step = 0; step < 130; step++) {
        lines.step();
      }
      chinese.step();
      chinese.expectMore(6);

      assertThat(lines.line(65)).isEqualTo("130 of 520 steps done in 0:01:05, about 0:03:15 left");
      assertThat(chinese.line(500)).isEqualTo("已完成1步，共10步，用时0:08:20，约剩1:15:00");
    }
    assertThat(written.size()).as("before ten seconds are over").isZero();
  }

  /** As soon as every arm has two cities there is a table, drawn over itself and gone before the answer. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void theAnswerIsShownAsFarAsItIsKnown(String language, @TempDir Path temporary) throws Exception {
    LoadedScenario town = ScenarioFolder.in(temporary).load(Results.TOWN.replace("platform:", "platform and training for everybody, and more:"));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Stop stop = new Stop();
    LiveTable table = new LiveTable(town, new Labels(Locale.forLanguageTag(language)).about(town),
        new PrintStream(written, true, StandardCharsets.UTF_8), stop);
    List<RunResult> runs = new LocalRunner(1, new RunStore(temporary.resolve("runs"), RunKeys.of("1", town)))
        .run(town, List.of(0, 1, 2, 3), () -> { });

    table.add(city(runs, 1));
    assertThat(written.size()).as("the first city is not there").isZero();
    table.add(city(runs, 0));

    String drawn = written.toString(StandardCharsets.UTF_8);
    assertThat(drawn).startsWith("\r\u001B[J" + (language.equals("en") ? "So far, after 2 of 4 cities:\n" : "目前结果（已完成2座城市，共4座）：\n"))
        .contains("platform and");
    assertThat(drawn.lines().skip(1)).hasSizeBetween(5, 21).allMatch(line -> Places.taken(line) <= 80);
    table.clear();
    assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(drawn + "\r\u001B[" + drawn.chars().filter(letter -> letter == '\n').count() + "A\u001B[J");

    stop.wish();
    TimeUnit.MILLISECONDS.sleep(1100);
    table.add(city(runs, 2));
    assertThat(written.toString(StandardCharsets.UTF_8)).as("after it was stopped").endsWith("A\u001B[J");
  }

  private static List<RunResult> city(List<RunResult> runs, int replicate) {
    return runs.stream().filter(run -> run.replicate() == replicate).toList();
  }
}
