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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever edits a scenario and asks again waits only for what changed, and gets what a new folder would have. */
@Tag("slow")
class EditedScenarioTest {

  private static final String THIRTEEN = """
      title: Thirteen arms
      question: Which?
      population: {residents: 100, communitySize: 50}
      time: {burnIn: 1, weeks: 4, recordGroups: 4}
      replicates: 2
      arms:
        "0": [dataSecurity: {security: 0.7}]
      """ + Stream.iterate(1, k -> k + 1).limit(11)
      .map(k -> "  \"%d\": [closedLoopFeedback: {answered: 0.%d}]\n".formatted(k, 30 + k)).reduce("", String::concat);

  private Path temporary;
  private ScenarioFolder scenarios;
  private Path out;

  @BeforeEach
  void makeFolders(@TempDir Path folder) {
    temporary = folder;
    scenarios = ScenarioFolder.in(folder);
    out = folder.resolve("results/town");
  }

  private Terminal run(String text, Object... options) {
    Path town = scenarios.write("town.yaml", text);
    return canyu(Stream.concat(Stream.of("run", town, "--threads", 1, "--out", out), Stream.of(options)).toArray());
  }

  private Map<String, String> anew(String text) {
    return anew(scenarios.write("town.yaml", text));
  }

  /** What the same would be in a folder beside which there is nothing. */
  private Map<String, String> anew(Path scenario) {
    Path alone = temporary.resolve("alone/" + System.nanoTime() + "/town");
    assertThat(canyu("run", scenario, "--threads", 1, "--out", alone).exitCode()).isZero();
    return Results.of(alone);
  }

  private List<String> runs() throws IOException {
    try (Stream<Path> files = Files.list(out.resolve("runs"))) {
      return files.sorted().map(file -> {
        try {
          return file.getFileName() + " " + Files.readAttributes(file, "fileKey");
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }).toList();
    }
  }

  @Test
  void aChangedArmOfThirteenRunsOneThirteenth() throws IOException {
    assertThat(run(THIRTEEN).err()).isEmpty();
    List<String> before = runs();
    String edited = THIRTEEN.replace("answered: 0.35", "answered: 0.8");

    Terminal again = run(edited);

    assertThat(again.err()).isEqualTo("The results in " + out + " are replaced: arms.5[0].closedLoopFeedback.answered is 0.8,"
        + " was 0.35.\n24 of 26 runs are known, 2 to do.\n");
    List<String> kept = new ArrayList<>(runs());
    assertThat(kept).hasSize(26);
    kept.retainAll(before);
    assertThat(kept).hasSize(24);
    assertThat(Results.of(out)).isEqualTo(anew(edited));
  }

  @Test
  void whatIsEditedBackIsNotRunAgain() {
    run(THIRTEEN);
    Map<String, String> before = Results.of(out);
    run(THIRTEEN.replace("answered: 0.35", "answered: 0.8"));

    assertThat(run(THIRTEEN).err()).contains("are replaced").doesNotContain("to do");
    assertThat(Results.of(out)).isEqualTo(before);
  }

  @Test
  void wordsNamesAndTheOrderOfArmsRunNothing() {
    run(THIRTEEN);
    String edited = THIRTEEN.replace("Which?", "Which one, and why?").replace("\"7\":", "seven:")
        .replace("time:", "outcomes: [trust]\nmatters: {trust: 0.2}\nbudget: {total: 5}\ncurrency: EUR\ntime:")
        .replace("  \"0\": [dataSecurity: {security: 0.7}]\n", "") + "  \"0\": [dataSecurity: {security: 0.7}]\n";

    assertThat(run(edited).err()).doesNotContain("to do");
    assertThat(Results.of(out)).isEqualTo(anew(edited));
  }

  @Test
  void anotherScenarioWithTheSameStatusQuoFindsIt() {
    run(THIRTEEN);
    Path other = scenarios.write("other.yaml", Results.TOWN.replaceFirst("(?s)population.*?replicates: 4",
        "population: {residents: 100, communitySize: 50}\ntime: {burnIn: 1, weeks: 4, recordGroups: 4}\nreplicates: 3"));

    Terminal found = canyu("run", other, "--out", out.resolveSibling("other"));

    assertThat(found.err()).isEqualTo("2 of 9 runs are known, 7 to do.\n");
    assertThat(Results.of(out.resolveSibling("other"))).isEqualTo(anew(other));
  }

  @Test
  void anotherScenariosFolderIsReplacedOnlyWhenThatIsSaid() throws IOException {
    run(THIRTEEN);
    Files.writeString(out.resolve("notes.txt"), "my own");
    Map<String, String> before = Results.of(out);
    Path other = scenarios.write("other.yaml", THIRTEEN.replace("weeks: 4", "weeks: 5"));

    Terminal refused = canyu("run", other, "--out", out);

    assertThat(refused).isEqualTo(new Terminal(2, "", out.resolve("manifest.yaml") + ": the folder holds results of another"
        + " scenario (time.weeks is 5, was 4); --out with another folder, or --replace, would be right: finished runs are"
        + " kept\n"));
    assertThat(Results.of(out)).isEqualTo(before);

    Terminal replaced = canyu("run", other, "--out", out, "--replace");
    assertThat(replaced.err()).isEqualTo("The results in " + out + " are replaced: time.weeks is 5, was 4.\n");
    Map<String, String> after = Results.of(out);
    assertThat(after.remove("notes.txt")).isEqualTo(before.get("notes.txt"));
    assertThat(after).isEqualTo(anew(other));
    assertThat(run(THIRTEEN, "--replace").err()).doesNotContain("to do");
  }

  @Test
  void aFolderThatHoldsNoScenarioIsNeverReplaced() throws IOException {
    run(THIRTEEN);
    Files.move(out.resolve("runs"), temporary.resolve("gone"));

    Terminal refused = run(THIRTEEN.replace("weeks: 4", "weeks: 5"), "--replace");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("the folder holds results of another scenario; another folder");
  }

  /** Tables that the edited scenario does not have would be taken for its own. */
  @Test
  void tablesOfWhatItWasAreGone() throws IOException {
    run(THIRTEEN + "uncertainty: {citiesPerDraw: 1}\n", "--format", "parquet,csv-cities");
    Files.writeString(out.resolve("sensitivity.csv"), "of what it was");
    Files.writeString(out.resolve("discovery.html"), "of what it was");

    run(THIRTEEN);

    assertThat(Results.of(out)).isEqualTo(anew(THIRTEEN));
  }

  @Test
  void aDryRunCountsWhatIsKnown() throws IOException {
    run(THIRTEEN);
    Map<String, String> before = Results.of(out);

    Terminal dry = run(THIRTEEN.replace("replicates: 2", "replicates: 3"), "--dry-run");

    assertThat(dry.out()).contains("known     26 of them, 13 to do; the time is that of these");
    assertThat(Results.of(out)).isEqualTo(before);
  }

  @Test
  void whatNoResultsNeedIsCleanedAway() throws IOException {
    run(THIRTEEN);
    run(THIRTEEN.replace("answered: 0.35", "answered: 0.8"));
    Map<String, String> results = Results.of(out);
    Files.createDirectories(out.resolve("set-aside"));
    Files.writeString(out.resolve("set-aside/000000-000.run"), "torn");

    Terminal dry = canyu("clean", out.getParent(), "--dry-run");
    assertThat(dry.out()).contains("results", "28 (1 MB)", "3 files would be removed: 1 MB. The runs of the results stay:");
    assertThat(out.resolve("earlier-runs").toFile().list()).hasSize(2);

    assertThat(canyu("clean", out.getParent()).out()).contains("3 files were removed");
    assertThat(out).isDirectoryNotContaining("glob:**earlier-runs").isDirectoryNotContaining("glob:**set-aside");
    assertThat(Results.of(out)).isEqualTo(results);

    assertThat(canyu("clean", out, "--all", "--language", "zh").out()).contains("已删除28个文件");
    results.keySet().removeIf(name -> name.startsWith("runs/"));
    assertThat(out.resolve("surveyed")).doesNotExist();
    assertThat(Results.of(out)).isEqualTo(results);
    assertThat(canyu("clean", temporary.resolve("nowhere")).out()).isEqualTo("There are no results of scenarios.\n");
  }

  @Test
  void whatAProcessIsWritingIsNotCleanedAway() throws IOException {
    run(THIRTEEN);
    Files.writeString(out.resolve("canyu.lock"), "process 12 of 2019-03-01T08:00:00Z on another-machine\n");

    Terminal refused = canyu("clean", out, "--all");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("is being written by process 12");
    assertThat(out.resolve("runs").toFile().list()).hasSize(26);
  }

  @Test
  void whatIsTornBesideIsRunHere() throws IOException {
    run(THIRTEEN);
    Path torn = out.resolve("runs/000001-000.run");
    byte[] whole = Files.readAllBytes(torn);
    Files.write(torn, java.util.Arrays.copyOf(whole, whole.length - 1));
    Path beside = out.resolveSibling("beside");

    assertThat(canyu("run", scenarios.folder().resolve("town.yaml"), "--out", beside).err()).isEmpty();

    assertThat(beside.resolve("runs/000001-000.run")).hasBinaryContent(whole);
    assertThat(out.resolve("set-aside")).doesNotExist();
    assertThat(Files.readString(beside.resolve("manifest.yaml"), StandardCharsets.UTF_8)).contains("source: ../../scenarios/town.yaml");
  }
}
