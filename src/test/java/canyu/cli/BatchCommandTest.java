package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canyu.experiment.tables.Python;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiments of a table: what each comes to alone, in the order of the table, however they come about. */
@Tag("slow")
class BatchCommandTest {

  private static final String RELAX = "parameters.attitudes.relax";
  private static final String ANSWERED = "arms.loop[0].closedLoopFeedback.answered";

  private static final String SCENARIO = Results.TOWN + """
        loop: [closedLoopFeedback: {answered: 0.5}]
      outcomes: [participation, trust among age:15-29, cost]
      """.indent(0);

  private static final String DESIGN = String.join("\n", RELAX + ",arm,population.residents," + ANSWERED,
      "0.01,platform,,", "0.05,platform,300.0,", "0.05,NA,,", ",loop,,0.3", ",loop,,0.9", "");

  @TempDir
  private Path folder;

  private Path town;
  private Path design;

  static Path design(Path folder) throws IOException {
    StringBuilder rows = new StringBuilder("time.weeks,arm\n");
    for (int weeks = 10; weeks < 30; weeks++) {
      rows.append(weeks).append(",platform\n").append(weeks).append(",security\n");
    }
    return Files.writeString(folder.resolve("weeks.csv"), rows);
  }

  @BeforeEach
  void write() throws IOException {
    town = ScenarioFolder.in(folder).write("town.yaml", SCENARIO);
    design = Files.writeString(folder.resolve("design.csv"), DESIGN);
  }

  private Terminal batch(Path table, Object... more) {
    return canyu(Stream.concat(Stream.of("batch", table, "--scenario", town), Stream.of(more)).toArray());
  }

  private static List<Map<String, String>> rows(Path csv) throws IOException {
    List<String> lines = Files.readAllLines(csv);
    String[] names = lines.get(0).split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      String[] cells = line.split(",", -1);
      for (int k = 0; k < names.length; k++) {
        row.put(names[k], cells[k]);
      }
      rows.add(row);
    }
    return rows;
  }

  @Test
  void aRowIsWhatRunSaysOfTheSame() throws IOException {
    Path out = folder.resolve("out");
    Terminal done = batch(design, "--out", out);
    assertThat(done.exitCode()).as(done.err()).isZero();
    assertThat(done.out()).isEqualTo("Outcomes of 5 rows: " + out.resolve("outcomes.csv") + "\n");
    List<Map<String, String>> outcomes = rows(out.resolve("outcomes.csv"));
    assertThat(outcomes).extracting(row -> row.get("row")).containsExactly("1", "2", "3", "4", "5");
    assertThat(Results.explained(out, "outcomes.csv").stream().map(name -> name.replace("OUTCOME", "participation")))
        .isEqualTo(Results.columns(out, "outcomes.csv").subList(0, 6));

    assertSame(outcomes.get(0), "platform", RELAX + "=0.01");
    assertSame(outcomes.get(1), "platform", RELAX + "=0.05");
    assertSame(outcomes.get(4), "loop", ANSWERED + "=0.9");
    assertThat(outcomes.get(2)).containsEntry("participation.difference", "").containsEntry("participation.cities", "4")
        .containsEntry("cost", "0.0");
    assertThat(outcomes.get(3).get("participation")).isNotEqualTo(outcomes.get(4).get("participation"));
  }

  private void assertSame(Map<String, String> row, String arm, String setting) throws IOException {
    Path ran = folder.resolve("run " + setting.hashCode());
    assertThat(canyu("run", town, "--set", setting, "--out", ran).exitCode()).isZero();
    Map<String, Map<String, String>> effects = new LinkedHashMap<>();
    rows(ran.resolve("effects.csv")).stream().filter(each -> each.get("arm").equals(arm))
        .forEach(each -> effects.put(each.get("indicator") + " of " + each.get("group"), each));
    Map.of("participation", "participation of city", "trust among age:15-29", "trust of age:15-29", "cost", "cost of city")
        .forEach((outcome, name) -> {
          Map<String, String> effect = effects.get(name);
          Map.of("", "level", ".difference", "difference", ".low", "low", ".high", "high", ".cities", "replicates")
              .forEach((column, number) -> {
                String expected = effect.get(number);
                String actual = row.get(outcome + column);
                assertThat(actual.isEmpty()).as("%s%s", outcome, column).isEqualTo(expected.isEmpty());
                if (!expected.isEmpty()) {
                  assertThat(Double.parseDouble(actual)).as("%s%s", outcome, column)
                      .isCloseTo(Double.parseDouble(expected), within(1e-12 * Math.abs(Double.parseDouble(expected))));
                }
              });
        });
  }

  @Test
  void theSameBytesComeOutOnAnyThreadsWholeOrResumed() throws IOException {
    Path out = folder.resolve("one");
    assertThat(batch(design, "--threads", 1, "--out", out).exitCode()).isZero();
    Map<String, String> whole = Results.of(out);
    List<String> runs = Files.readAllLines(out.resolve("runs.csv"));
    assertThat(runs).as("two of five status quos, and one of two fifths of cities, are shared").hasSize(2 + 4 * (3 + 2 + 2));

    assertThat(batch(design, "--threads", 2, "--out", folder.resolve("two")).exitCode()).isZero();
    assertThat(Results.of(folder.resolve("two"))).isEqualTo(whole);

    Files.writeString(out.resolve("runs.csv"), String.join("\n", runs.subList(0, 11)) + "\n" + runs.get(11).substring(0, 20));
    Files.delete(out.resolve("outcomes.csv"));
    assertThat(batch(design, "--out", out).err()).contains("a line is not whole");
    assertThat(Results.of(out)).isEqualTo(whole);
  }

  @Test
  void anotherDesignUsesTheRunsThatAreThere() throws IOException {
    Path out = folder.resolve("out");
    assertThat(batch(design, "--out", out).exitCode()).isZero();
    List<String> runs = Files.readAllLines(out.resolve("runs.csv"));
    Path part = Files.writeString(folder.resolve("part.csv"), RELAX + ",arm\n0.05,platform\n");

    assertThat(batch(part, "--out", out).exitCode()).isZero();
    assertThat(Files.readAllLines(out.resolve("runs.csv"))).containsExactlyInAnyOrderElementsOf(runs);
    assertThat(out.resolve("outcomes.csv")).content(StandardCharsets.UTF_8).hasLineCount(2);
  }

  @Test
  void everythingThatIsWrongIsSaidWithItsLineBeforeAnyRun() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.csv"),
        RELAX + ",arm\n0.01,platform\n7,platform\n0.01,platfrom\nx,\n");
    Terminal refused = batch(wrong, "--out", folder.resolve("out"));

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err().lines()).hasSize(3).satisfiesExactly(
        line -> assertThat(line).startsWith(wrong + ":3: " + RELAX + " must be ").endsWith("but is 7"),
        line -> assertThat(line).isEqualTo(wrong + ":4: there is no arm 'platfrom'; did you mean 'platform'?"),
        line -> assertThat(line).startsWith(wrong + ":5: " + RELAX + " must be ").endsWith("but is the text \"x\""));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aTableThatIsNoneIsRefused() throws IOException {
    Path none = Files.writeString(folder.resolve("none.csv"), "arm,outcomes,\n");
    assertThat(batch(none).err().lines()).containsExactly(
        none + ":1: there is no experiment below the names of the columns",
        none + ":1: the column 'outcomes' would give each row columns of its own; outcomes in the scenario, or --set"
            + " outcomes=…, would be right",
        none + ":1: column 3 has no name; that of a value of the scenario, such as parameters.attitudes.relax, or arm would"
            + " be right");
    assertThat(batch(Files.writeString(none, "no.such,arm\n1,\n")).err())
        .startsWith(none + ":2: no: unknown key; known keys are title, question, outcomes");
  }

  @Test
  void aDryRunWritesNothing() {
    Terminal dry = batch(design, "--dry-run", "--out", folder.resolve("out"));

    assertThat(dry.exitCode()).as(dry.err()).isZero();
    assertThat(dry.out()).contains("rows        5, with 5 settings", "runs        28", "Nothing was written");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aShellCallsItAsATask() throws Exception {
    Process task = example("sh", "task.sh", "0.05", "platform");

    assertThat(task.waitFor()).isZero();
    assertThat(rows(folder.resolve("results/outcomes.csv"))).hasSize(1).first()
        .satisfies(row -> assertThat(row.get("participation.difference")).isNotEmpty());
  }

  @Test
  void aScriptOfPythonDrivesIt() throws Exception {
    assumeTrue(Python.isThere(), "no python3 of 3.10 or later");
    town = ScenarioFolder.in(folder).write("town.yaml", Results.TOWN);
    Process script = example("python3", "drive.py");

    assertThat(script.waitFor()).isZero();
    assertThat(folder.resolve("said")).content(StandardCharsets.UTF_8).contains("0.01: ", "0.08: ").hasLineCount(9);
  }

  private Process example(String interpreter, String script, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(interpreter,
        Path.of("src/test/resources/batch", script).toAbsolutePath().toString(), town.toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), Canyu.class.getName()));
    return new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(folder.resolve("said").toFile()).start();
  }
}
