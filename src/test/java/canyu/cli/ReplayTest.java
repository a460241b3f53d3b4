package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One run again, beside what was kept of it. */
class ReplayTest {

  private Path town;
  private Path results;

  @BeforeEach
  void runOnce(@TempDir Path temporary) {
    town = ScenarioFolder.in(temporary).write("town.yaml", Results.TOWN);
    results = temporary.resolve("results");
    canyu("run", town, "--replicates", 2, "--out", results);
  }

  private Terminal replay(String arm, int replicate) {
    return canyu("replay", town, "--out", results, "--arm", arm, "--replicate", replicate);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status quo", "security", "platform"})
  void aRunComesOutTheSame(String arm) {
    Terminal replay = replay(arm, 1);

    assertThat(replay.exitCode()).isZero();
    assertThat(replay.out()).matches("[0-9a-f]{64}\nidentical\n");
  }

  @Test
  void theHashIsThatOfTheFile() {
    assertThat(replay("security", 1).out()).startsWith(Results.of(results).get("runs/000001-001.run"));
  }

  @Test
  void unknownArmsAndRunsAreRefused() throws IOException {
    assertThat(replay("securty", 1))
        .isEqualTo(new Terminal(2, "", "--arm: there is no arm 'securty'; did you mean 'security'?\n"));
    assertThat(replay("x", 1)).isEqualTo(new Terminal(2, "",
        "--arm: there is no arm 'x'; the scenario has status quo, security, platform\n"));
    assertThat(replay("security", 2)).isEqualTo(new Terminal(2, "",
        "--replicate: no whole run of the arm 'security' in replicate 2 is kept\n"));
    Path torn = Files.write(results.resolve("runs/000001-001.run"), new byte[40]);
    assertThat(replay("security", 1)).isEqualTo(new Terminal(2, "", torn + ": is not a whole run of the arm 'security' in"
        + " replicate 1 of this scenario; 'canyu run' sets it aside and runs it again\n"));
  }

  /** Whoever runs again, goes on or puts together what another arithmetic has made is told so. */
  @Test
  void resultsOfAnotherArithmeticAreRefused() throws IOException {
    Path manifest = results.resolve("manifest.yaml");
    String here = Files.readString(manifest);
    Files.writeString(manifest, here.replaceFirst("arithmetic: \"?[0-9a-f]+\"?", "arithmetic: beef").replaceFirst(
        "machine: .*", "machine: the old server"));
    Path whole = results.resolveSibling("whole");

    assertThat(List.of(
        replay("security", 1),
        canyu("run", town, "--replicates", 2, "--out", results),
        canyu("merge", town, results, "--replicates", 2, "--out", whole))).allSatisfy(refused -> {
          assertThat(refused.exitCode()).isEqualTo(2);
          assertThat(refused.err()).startsWith(manifest + ": the results were computed with another arithmetic, beef on"
              + " the old server, than is at work here, ").contains("the last bits of numbers would differ");
        });
    assertThat(manifest).content(StandardCharsets.UTF_8).contains("arithmetic: beef");

    Files.writeString(manifest, here.replaceFirst("arithmetic: .*\n", ""));
    assertThat(replay("security", 1).err()).contains("another arithmetic, that of an earlier version");
  }

  @Test
  void resultsOfSomethingElseAreRefused() {
    assertThat(canyu("replay", town, "--out", results, "--seed", 3, "--arm", "security", "--replicate", 0).err())
        .startsWith(results.resolve("manifest.yaml") + ": the folder holds results of another seed");
    Path nowhere = results.resolve("nowhere");
    assertThat(canyu("replay", town, "--out", nowhere, "--arm", "security", "--replicate", 0).err())
        .startsWith(nowhere + ": holds no results");
    assertThat(nowhere).doesNotExist();
  }
}
