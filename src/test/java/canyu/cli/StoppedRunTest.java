package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever stops a run gets the answer of the cities that are complete. */
@Tag("slow")
class StoppedRunTest {

  private static final int INTERRUPTED = 130;
  private static final String MANY = Results.TOWN.replace("replicates: 4", "replicates: 2000") + "uncertainty: {}\n";

  @TempDir
  private Path temporary;

  /**
   * A run that was stopped.
   *
   * @param said to standard output
   */
  private record Stopped(int exitCode, String said, String complained) {}

  /** Stops a run as soon as some of its files are there. */
  private Stopped stop(Path scenario, Path out, String signal, List<String> files, List<String> more) throws Exception {
    Path said = temporary.resolve("said");
    Path complained = temporary.resolve("complained");
    List<Object> words = new ArrayList<>(List.of("run", scenario, "--out", out, "--threads", 2));
    words.addAll(more);
    Process process = Program.with(words).redirectOutput(said.toFile()).redirectError(complained.toFile()).start();
    while (process.isAlive() && !files.stream().allMatch(file -> Files.exists(out.resolve(file)))) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Stopped(process.exitValue(), Files.readString(said), Terminal.withoutProgress(Files.readString(complained)));
  }

  @ParameterizedTest
  @CsvSource({"INT, en, 'A first look: the run was stopped after (\\d+) of 2,000 cities. The same command goes on from there.'",
      "TERM, zh, '这是初步结果：全部2,000座城市中完成(\\d+)座后运行被中止。重复同一命令即可接着运行。'"})
  void itsTablesAndItsReportAreThoseOfSoManyCitiesAndSaySo(String signal, String language, String sentence)
      throws Exception {
    Path town = ScenarioFolder.in(temporary).write("town.yaml", MANY);
    Path out = temporary.resolve("stopped/town");

    Stopped stopped = stop(town, out, signal, List.of("runs/000000-002.run", "runs/000003-002.run"),
        List.of("--language", language));

    assertThat(stopped.exitCode()).as(stopped.toString()).isEqualTo(INTERRUPTED);
    assertThat(out).isDirectoryNotContaining("glob:**canyu.lock").isDirectoryNotContaining("glob:**.unfinished");
    Matcher said = Pattern.compile(sentence).matcher(stopped.said);
    assertThat(said.find()).as(stopped.said).isTrue();
    Path few = temporary.resolve("few/town");
    Terminal whole = canyu("run", town, "--out", few, "--replicates", said.group(1), "--language", language);
    assertThat(stopped.said).isEqualTo(said.group() + "\n\n" + whole.out().replace(few.toString(), out.toString()));
    assertThat(withoutRuns(out, Pattern.quote(said.group()))).isEqualTo(withoutRuns(few, "no such sentence"));
  }

  /** The text of the tables and of the report, without the sentence that says that they are of fewer cities. */
  private static String withoutRuns(Path folder, String sentence) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String name : Results.of(folder).keySet()) {
      if (!name.startsWith("runs/")) {
        text.append(name).append('\n').append(Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
      }
    }
    return text.toString().replaceAll("<li>" + sentence + "</li>\n", "");
  }

  @Test
  void theSameCommandGoesOnFromThere() throws Exception {
    String some = Results.TOWN.replace("replicates: 4", "replicates: 30");
    Path town = ScenarioFolder.in(temporary).write("town.yaml", some);
    Path out = temporary.resolve("stopped/town");
    stop(town, out, "INT", List.of("runs/000002-002.run"), List.of());

    assertThat(canyu("run", town, "--out", out).exitCode()).isZero();

    Path whole = temporary.resolve("whole/town");
    canyu("run", town, "--out", whole);
    Map<String, String> results = Results.of(out);
    assertThat(results).isEqualTo(Results.of(whole));
  }

  /** The cities are complete, the mixes of the explorer are not: the report is whole without it. */
  @Test
  void anExplorerThatIsStoppedIsLeftOutAndTakenUpAgain() throws Exception {
    Path town = ScenarioFolder.in(temporary).write("town.yaml", Results.TOWN.replace("residents: 300", "residents: 3000").replace("weeks: 14", "weeks: 40"));
    Path out = temporary.resolve("stopped/town");
    Path plain = temporary.resolve("plain/town");
    Path whole = temporary.resolve("whole/town");

    Stopped stopped = stop(town, out, "TERM", List.of("mix-runs/000001-003.run"), List.of("--explorer"));

    Terminal without = canyu("run", town, "--out", plain);
    assertThat(stopped.exitCode()).as(stopped.toString()).isEqualTo(INTERRUPTED);
    assertThat(stopped.said).isEqualToIgnoringWhitespace(without.out().replace(plain.toString(), out.toString())
        + "The report has no explorer yet: not all of its mixes are run. What is finished is kept, and the same command goes on"
        + " from there.");
    Map<String, String> results = Results.of(out);
    results.keySet().removeIf(name -> name.startsWith("mix-runs/"));
    assertThat(results).isEqualTo(Results.of(plain));
    assertThat(out).isDirectoryNotContaining("glob:**canyu.lock");

    assertThat(canyu("run", town, "--explorer", "--out", out).exitCode()).isZero();
    assertThat(canyu("run", town, "--explorer", "--out", whole).exitCode()).isZero();
    assertThat(Results.of(out)).isEqualTo(Results.of(whole));
  }

  @Test
  void beforeACityIsCompleteThereIsNoAnswer() throws Exception {
    Path town = ScenarioFolder.in(temporary).write("town.yaml",
        MANY.replace("residents: 300", "residents: 40000").replace("weeks: 14", "weeks: 200").replace("2000", "20"));
    Path out = temporary.resolve("stopped/town");

    Stopped stopped = stop(town, out, "TERM", List.of("manifest.yaml"), List.of());

    assertThat(stopped).isEqualTo(new Stopped(INTERRUPTED, "No city is complete yet, so there is no answer.\n",
        "\nStopped. What is finished is kept, and the same command goes on from there.\n"
            + "Tables and report of the cities that are complete are being written.\n"));
    assertThat(out).isDirectoryNotContaining("glob:**canyu.lock").isDirectoryNotContaining("glob:**report.html");
  }
}
