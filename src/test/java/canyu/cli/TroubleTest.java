package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import canyu.calibration.loading.CalibratedVillage;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in the way of a command is said in one sentence, with exit code 2, and harms nothing. */
@Timeout(60)
@Tag("slow")
class TroubleTest {

  private static final String FULL = " cannot be written: No space left on device; what was written before stays valid";

  private Path folder;
  private Path town;
  private Path out;

  @BeforeEach
  void writeScenario(@TempDir Path temporary) {
    folder = temporary;
    town = ScenarioFolder.in(temporary).write("town.yaml", Results.TOWN);
    out = temporary.resolve("out");
  }

  private static void refused(Terminal terminal, String sentence) {
    assertThat(terminal).isEqualTo(new Terminal(2, "", sentence + "\n"));
  }

  private Terminal run(Object... options) {
    return canyu(Stream.concat(Stream.of("run", town, "--out", out), Stream.of(options)).toArray());
  }

  /** A link to a device on which nothing can be written stands where an unfinished file goes. */
  private static void fill(Path file) throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    Files.createDirectories(file.getParent());
    Files.createSymbolicLink(file.resolveSibling(file.getFileName() + ".unfinished"), full);
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.yaml", "runs/000001-001.run", "indicators.csv", "report.html"})
  void aFullDiskIsSaidWhicheverThreadMeetsItAndTheSameCommandGoesOn(String name) throws IOException {
    if (name.startsWith("runs")) {
      run("--replicates", 1);
    }
    fill(out.resolve(name));

    Terminal full = run("--threads", 2);

    assertThat(full.exitCode()).isEqualTo(2);
    assertThat(full.err()).endsWith(out.resolve(name) + FULL + "\n");

    assertThat(out.resolve(name)).doesNotExist();
    assertThat(run().exitCode()).isZero();
  }

  @Test
  void aNewScenarioIsWrittenWithItsBaselineOrNotAtAll() throws IOException {
    Path file = folder.resolve("above/here/mine.yaml");
    fill(file);
    Files.delete(file.resolveSibling("mine.yaml.unfinished"));
    Files.delete(file.getParent());
    refused(canyu("new", town.resolve("mine.yaml")), town + " cannot be written: it is a file where a folder is needed;"
        + " what was written before stays valid");
    Files.createDirectories(file.getParent());
    fill(file);

    refused(canyu("new", file), file + FULL);

    assertThat(file.getParent()).isEmptyDirectory();
    assertThat(canyu("new", file).exitCode()).isZero();
  }

  @Test
  void filesInTheRootFolderAreLikeAllOthers() {
    Path missing = Path.of("/").resolve("no-such-file-of-canyu.yaml").toAbsolutePath();

    for (List<Object> command : List.<List<Object>>of(List.of("check"), List.of("survey"), List.of("run"),
        List.of("explain"), List.of("calibrate"), List.of("gui"), List.of("gui", "--lesson"))) {
      List<Object> words = new ArrayList<>(command);
      words.add(missing);
      refused(canyu(words.toArray()), missing + ": file not found");
      words.set(words.size() - 1, missing.getRoot());
      refused(canyu(words.toArray()), missing.getRoot() + ": is a folder, but must be a file");
    }
    refused(canyu("new", "/"), "/: needs a name that ends in .yaml");
  }

  @Test
  void aFolderThatAnotherProcessWritesIntoIsLeftAlone() throws IOException {
    Path calibration = CalibratedVillage.in(folder).withQuietScenario(Map.of()).write("village.yaml", CalibratedVillage.QUICKER);
    String other = "process 12 of 2019-03-01T08:00:00Z on another-machine\n";
    Files.createDirectories(out);
    Files.writeString(out.resolve("canyu.lock"), other);
    String sentence = out + " is being written by process 12 on another-machine; wait until it has ended, or name"
        + " another folder (if it has ended, remove canyu.lock)";

    refused(run(), sentence);
    refused(canyu("calibrate", calibration, "--out", out), sentence);

    assertThat(out).isDirectoryNotContaining("glob:**manifest.yaml").isDirectoryContaining("glob:**canyu.lock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.html", "effects.csv", "runs.csv", "posterior.csv", "indicators.parquet", "discovery.html",
      "optimise.html", "mixes", "cities"})
  void aFolderOfUnknownOriginIsNotWrittenOver(String name) throws IOException {
    Path calibration = CalibratedVillage.in(folder).withQuietScenario(Map.of()).write("village.yaml", CalibratedVillage.QUICKER);
    Files.createDirectories(out);
    Files.writeString(out.resolve(name), "my own");
    Files.writeString(out.resolve("notes.txt"), "my own");
    String sentence = out + ": holds " + name + " but no manifest.yaml that says what it is, and is not written over;"
        + " another folder would be right";

    refused(run(), sentence);
    refused(canyu("calibrate", calibration, "--out", out), sentence);

    assertThat(out.resolve(name)).hasContent("my own");
    assertThat(out.toFile().list()).hasSize(2);
  }

  @Test
  void aFolderThatIsNotOursIsNotCleaned() throws IOException {
    Path foreign = Files.createDirectories(folder.resolve("foreign"));
    for (String name : List.of("runs/000001-000.run", "runs/thesis.txt", "earlier-runs/thesis.run", "set-aside/thesis.txt")) {
      Files.createDirectories(foreign.resolve(name).getParent());
      Files.writeString(foreign.resolve(name), "my own");
    }
    Map<String, String> before = Results.of(foreign);
    assertThat(canyu("clean", "--all", foreign).out()).isEqualTo("There are no results of scenarios.\n");
    Files.writeString(foreign.resolve("manifest.yaml"), "kind: Deployment\n");

    refused(canyu("clean", "--all", foreign), foreign.resolve("manifest.yaml") + ": is no manifest of results, so the"
        + " folder is left as it is; the folder of results that 'canyu run' made would be right");
    assertThat(Results.of(foreign)).isEqualTo(before);
  }

  @Test
  void amongOurRunsAFileOfTheUsersIsNotCleanedAway() throws IOException {
    run("--replicates", 1);
    Files.writeString(out.resolve("runs/thesis.txt"), "my own");
    assertThat(canyu("clean", "--all", out).out()).contains("4 files were removed");
    assertThat(out.resolve("runs").toFile().list()).containsExactly("thesis.txt");
  }

  @Test
  void aBenchmarkIsRefusedBeforeItBegins() {
    for (int runs : List.of(0, 99, 1_000_001)) {
      refused(canyu("benchmark-calibration", "--budget", runs),
          "--budget: must be a whole number between 100 and 1000000, but is " + runs);
    }
    refused(canyu("benchmark-calibration", "--out", town), town + " cannot be written: it is a file where a folder is"
        + " needed; what was written before stays valid");
  }

  @Test
  void aCalibrationIsRefusedTheFolderOfARunBeforeItBegins() throws IOException {
    Path calibration = CalibratedVillage.in(folder).withQuietScenario(Map.of()).write("village.yaml", CalibratedVillage.QUICKER);
    run();
    Map<String, String> before = Results.of(out);

    refused(canyu("calibrate", calibration, "--out", out), out.resolve("manifest.yaml")
        + ": the folder holds results of another seed; another folder, or the same seed, would be right");

    assertThat(Results.of(out)).isEqualTo(before);
  }

  @Test
  void anEmptyManifestIsExplained() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("manifest.yaml"), "");

    refused(run(), out.resolve("manifest.yaml") + ": is empty, as a machine that was switched off may leave it, so whose"
        + " results the folder holds is not known; another folder would be right");
  }

  @ParameterizedTest
  @ValueSource(strings = {".yaml", "...yaml", "..yaml", " .yaml"})
  void resultsGoIntoNoFolderAbove(String name) throws IOException {
    Path odd = Files.copy(town, town.resolveSibling(name));

    refused(canyu("run", odd), odd + ": has no name that a folder of results could have; another name, or --out with a"
        + " folder, would be right");
    assertThat(canyu("run", odd, "--out", out).exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "100000"})
  void soManyThreadsCannotWork(String threads) {
    Path calibration = CalibratedVillage.in(folder).withQuietScenario(Map.of()).write("village.yaml", CalibratedVillage.QUICKER);
    String sentence = "--threads: must be a whole number between 1 and 1024, but is " + threads;

    refused(run("--threads", threads), sentence);
    refused(canyu("calibrate", calibration, "--threads", threads, "--out", out), sentence);
    refused(canyu("survey", "calibration/suzhou-survey.yaml", "--threads", threads), sentence);
    assertThat(out).doesNotExist();
  }

  @Test
  void aPathWithoutAnEndIsRefused() {
    refused(run("--set", "a" + ".a".repeat(100_000) + "=1"), "--set: a path leads more than 64 levels deep");
    Terminal deep = run("--set", "arms.x" + "[0]".repeat(100_000) + "=1");
    assertThat(deep.exitCode()).isEqualTo(2);
    assertThat(deep.err()).hasLineCount(1).hasSizeLessThan(1000)
        .startsWith("--set: 'arms.x[0]").endsWith("leads nowhere: 'arms.x' is not a list\n");
  }

  @Test
  void whatJavaOrTheDiskCannotTakeIsNotBegun() {
    Terminal memory = run("--residents", 10_000_000, "--replicates", 5_000, "--weeks", 5_000, "--threads", 64,
        "--set", "time.recordGroups=1");

    assertThat(memory.exitCode()).isEqualTo(2);
    assertThat(memory.err()).hasLineCount(1).contains("needs about", "of memory, but Java may take", "java -Xmx");
    assertThat(out).doesNotExist();
  }

  @Test
  void aNameThatNoFileCanHaveIsRefused() throws IOException {
    String name = "\"a\\0b\"";
    for (String odd : List.of(Results.TOWN.replace("population: {", "population: {frame: " + name + ", "),
        Results.TOWN + "survey: " + name, Results.TOWN + "uncertainty: {}\nparameters: {posterior: " + name + "}")) {
      Files.writeString(town, odd);
      Terminal run = run();

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).matches(
          town + ":\\d+: names a file that cannot be: Nul character not allowed\n");
    }
  }

  @Test
  void onlyRegularFilesAreRead() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeThat(Path.of("/usr/bin/mkfifo")).exists();
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

    for (Path special : List.of(pipe, Path.of("/dev/zero"))) {
      String sentence = special + ": is not a regular file";
      refused(canyu("check", special), sentence);
      refused(canyu("check", town, "--set", "population.frame=" + special), sentence);
      refused(canyu("check", town, "--set", "uncertainty={}", "--set", "parameters.posterior=" + special), sentence);
      refused(canyu("calibrate", special), sentence);
      refused(canyu("survey", special), sentence);
      refused(canyu("gui", "--lesson", special), sentence);
      refused(canyu("diff", town, special), sentence);
      Path frame = Files.writeString(folder.resolve("frame.yaml"),
          Files.readString(Path.of("calibration/suzhou-residents.yaml")).replaceFirst("(?s)\\npeople:.*",
              "\npeople: {microdata: {file: " + special + "}}\n"));
      refused(canyu("check", town, "--set", "population.frame=" + frame), sentence);
    }
  }

  @Test
  void inFoldersOfResultsToo() throws Exception {
    assumeThat(Path.of("/usr/bin/mkfifo")).exists();
    run();
    for (String name : List.of("runs/000001-001.run", "manifest.yaml")) {
      Files.delete(out.resolve(name));
      new ProcessBuilder("mkfifo", out.resolve(name).toString()).start().waitFor();
    }

    refused(run(), out.resolve("manifest.yaml") + ": is not a regular file");
  }
}
