package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment that is broken off, at whatever moment, goes on where it was and ends as if it never had been. */
@Tag("slow")
class ResumeTest {

  private static final int RUNS = 12;
  private static final int KILLS = 3;
  private static final int KILLED = 128 + 9;

  private Path town;
  private Path whole;
  private Path resumed;

  @BeforeEach
  void runOnce(@TempDir Path temporary) {
    town = ScenarioFolder.in(temporary).write("town.yaml", Results.TOWN);
    whole = temporary.resolve("at once/whole");
    resumed = temporary.resolve("by and by/resumed");
    assertThat(canyu("run", town, "--out", whole).exitCode()).isZero();
  }

  @Test
  void runsThatAreDoneAreNotRunAgain() throws IOException {
    Path run = whole.resolve("runs/000002-001.run");
    FileTime written = FileTime.fromMillis(0);
    Files.setLastModifiedTime(run, written);
    Map<String, String> before = Results.of(whole);

    assertThat(canyu("run", town, "--out", whole).exitCode()).isZero();

    assertThat(Files.getLastModifiedTime(run)).isEqualTo(written);
    assertThat(Results.of(whole)).isEqualTo(before).hasSize(RUNS + 8);
  }

  @Test
  void whatIsMissingTruncatedOrForeignIsRunAgain() throws IOException {
    Map<String, String> before = Results.of(whole);
    Path runs = whole.resolve("runs");
    canyu("run", town, "--seed", 7, "--out", resumed);
    Files.delete(runs.resolve("000000-000.run"));
    truncate(runs.resolve("000001-001.run"), 100);
    truncate(runs.resolve("000001-002.run"), 1);
    Files.write(runs.resolve("000002-000.run"), new byte[0]);
    Files.writeString(runs.resolve("000002-001.run"), "something else, long enough to hold a hash at its end");
    Files.copy(resumed.resolve("runs/000003-001.run"), runs.resolve("000003-001.run"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.copy(runs.resolve("000003-000.run"), runs.resolve("000001-000.run"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(runs.resolve("run1.unfinished"), "left behind");

    Terminal again = canyu("run", town, "--out", whole);

    assertThat(again.exitCode()).isZero();
    assertThat(Results.of(whole)).isEqualTo(before);
    assertThat(again.err().lines()).hasSize(5).contains("7 of 12 runs are known, 5 to do.").contains(runs.resolve("000001-001.run")
        + " is not a whole run of this scenario, which is run again; it is kept as "
        + whole.resolve("set-aside/000001-001.run"));
    assertThat(whole.resolve("set-aside/000002-001.run"))
        .hasContent("something else, long enough to hold a hash at its end");
  }

  private static void truncate(Path file, int bytes) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(content, content.length - bytes));
  }

  @Test
  void moreReplicatesKeepThoseThatAreDone() {
    canyu("run", town, "--replicates", 2, "--out", resumed);
    Map<String, String> first = Results.of(resumed);

    assertThat(canyu("run", town, "--out", resumed).exitCode()).isZero();

    assertThat(Results.of(resumed)).isEqualTo(Results.of(whole));
    first.keySet().removeIf(name -> !name.endsWith(".run"));
    assertThat(Results.of(resumed)).containsAllEntriesOf(first);
  }

  @Test
  void anotherSeedScenarioOrVersionIsRefusedWithTheReason() throws IOException {
    Map<String, String> before = Results.of(whole);

    refused("seed", "--seed", 7);
    refused("scenario", "--set", "parameters.attitudes.relax=0.05");
    refused("scenario", "--set", "arms.more=[dataSecurity]");
    Path manifest = whole.resolve("manifest.yaml");
    Files.writeString(manifest, Files.readString(manifest).replaceFirst("(?m)^version: .*", "version: 0.0.9"));
    refused("version");

    assertThat(Results.of(whole)).isEqualTo(before);
  }

  private void refused(String what, Object... options) {
    Terminal run = canyu(Stream.concat(Stream.of("run", town, "--out", whole), Stream.of(options)).toArray());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(whole.resolve("manifest.yaml") + ": the folder holds results of another " + what);
  }

  @Test
  void aKilledProcessLosesNothing() throws IOException, InterruptedException {
    Random random = new Random(9);
    Set<Integer> exitCodes = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start();
      long enough = finished() + random.nextInt(RUNS / KILLS);
      while (process.isAlive() && finished() < enough) {
        TimeUnit.MILLISECONDS.sleep(1 + random.nextInt(5));
      }
      process.destroyForcibly();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      exitCodes.add(process.exitValue());
    }

    assertThat(exitCodes).as("processes that did not end by themselves").contains(KILLED);
    assertThat(canyu("run", town, "--out", resumed).exitCode()).isZero();

    assertThat(Results.of(resumed)).isEqualTo(Results.of(whole));
  }

  private Process start() throws IOException {
    return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Canyu.class.getName(), "run",
        town.toString(), "--threads", "2", "--out", resumed.toString())
        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private long finished() throws IOException {
    if (!Files.isDirectory(resumed.resolve("runs"))) {
      return 0;
    }
    try (Stream<Path> runs = Files.list(resumed.resolve("runs"))) {
      return runs.filter(file -> file.toString().endsWith(".run")).count();
    }
  }
}
