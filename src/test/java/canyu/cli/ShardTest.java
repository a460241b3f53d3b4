package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several machines do parts of the replicates, and one puts them together. */
@Tag("slow")
class ShardTest {

  private Path town;
  private Path folder;

  @BeforeEach
  void writeScenario(@TempDir Path temporary) {
    town = ScenarioFolder.in(temporary).write("town.yaml", Results.TOWN);
    folder = temporary;
  }

  private Path shard(String part) {
    Path out = folder.resolve("part " + part.charAt(0)).resolve("results");
    assertThat(canyu("run", town, "--shard", part, "--out", out).exitCode()).isZero();
    return out;
  }

  @Test
  void aShardRunsItsReplicatesAndSaysWhatToDoNext() throws IOException {
    Terminal run = canyu("run", town, "--shard", "2/3", "--out", folder.resolve("part"));

    assertThat(run.out()).contains("the part 2/3, 1 of 4 replicates", "canyu merge SCENARIO --out");
    try (Stream<Path> runs = Files.list(folder.resolve("part/runs"))) {
      assertThat(runs.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("000001-000.run", "000001-001.run", "000001-002.run");
    }
    assertThat(folder.resolve("part/indicators.csv")).doesNotExist();
  }

  @Test
  void mergedShardsAreWhatOneMachineWrites() throws IOException {
    canyu("run", town, "--out", folder.resolve("at once/whole"));
    Terminal merge = canyu("merge", town, "--out", folder.resolve("merged"), shard("1/3"), shard("3/3"), shard("2/3"));

    assertThat(merge.err()).isEmpty();
    assertThat(merge.exitCode()).isZero();
    assertThat(Results.of(folder.resolve("merged"))).isEqualTo(Results.of(folder.resolve("at once/whole")));
    assertThat(merge.out()).startsWith("A town\n").contains("Report: " + folder.resolve("merged/report.html"));
  }

  @Test
  void aMissingShardIsNoticed() {
    Terminal merge = canyu("merge", town, "--out", folder.resolve("merged"), shard("1/3"), shard("3/3"));

    assertThat(merge).isEqualTo(new Terminal(2, "", "merge: 3 of 12 runs are missing, the first of them replicate 1 of"
        + " the arm 'status quo'; name the folders of all shards, or finish their runs first\n"));
    assertThat(folder.resolve("merged/indicators.csv")).doesNotExist();
    assertThat(canyu("merge", town, "--out", folder.resolve("merged"), shard("2/3")).exitCode()).isZero();
  }

  @Test
  void aShardOfSomethingElseIsRefused() {
    Path other = folder.resolve("other");
    canyu("run", town, "--shard", "1/3", "--seed", 2020, "--out", other);

    Terminal merge = canyu("merge", town, "--out", folder.resolve("merged"), other, shard("2/3"));
    assertThat(merge.exitCode()).isEqualTo(2);
    assertThat(merge.err()).startsWith(other.resolve("manifest.yaml") + ": the folder holds results of another seed");
    assertThat(canyu("merge", town, "--out", folder.resolve("merged"), folder.resolve("nowhere")).err())
        .startsWith(folder.resolve("nowhere") + ": holds no results");
  }

  @Test
  void aRefusedMergeLeavesNoFolder() {
    canyu("merge", town, "--out", folder.resolve("merged"), folder.resolve("nowhere"));

    assertThat(folder.resolve("merged")).doesNotExist();
  }

  @Test
  void twoDifferentRunsOfTheSamePlaceAreRefused() throws IOException {
    Path first = shard("1/3");
    Path same = shard("2/3");
    Path run = first.resolve("runs/000000-001.run");
    Path changed = same.resolve("runs/000000-001.run");
    Files.copy(run, changed);
    assertThat(canyu("merge", town, "--out", folder.resolve("one"), first, same).err()).contains("runs are missing");
    Files.write(changed, changed(Files.readAllBytes(run)));

    Terminal merge = canyu("merge", town, "--out", folder.resolve("merged"), first, same);

    assertThat(merge).isEqualTo(new Terminal(2, "", changed + ": is another run of replicate 0 of the arm 'security' than "
        + run + ", so one of them is not what the scenario comes to; 'canyu replay' says which\n"));
    assertThat(folder.resolve("merged")).doesNotExist();
  }

  /** A whole run with another last number. */
  private static byte[] changed(byte[] run) {
    int content = run.length - 32;
    byte[] changed = run.clone();
    changed[content - 1] ^= 1;
    byte[] digest = digest(Arrays.copyOf(changed, content));
    System.arraycopy(digest, 0, changed, content, digest.length);
    return changed;
  }

  private static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/3", "4/3", "3", "1/0", "a/b", "1/3/5", "-1/3", ""})
  void aPartOfNoWholeIsRefused(String part) {
    assertThat(canyu("run", town, "--shard=" + part, "--out", folder.resolve("none"))).isEqualTo(new Terminal(2, "",
        "--shard: must be a part of a whole, from 1/10 to 10/10 for ten machines, but is '" + part + "'\n"));
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void aPrecisionCannotBeReachedInParts() {
    List<Object> precision = List.of("--set", "precision={halfWidth: 0.1, atMost: 12}");

    assertThat(List.of(canyu("run", town, "--shard", "1/3", precision.get(0), precision.get(1)),
        canyu("merge", town, "--out", folder.resolve("merged"), folder, precision.get(0), precision.get(1))))
        .allSatisfy(refused -> {
          assertThat(refused.exitCode()).isEqualTo(2);
          assertThat(refused.err()).startsWith("--set: precision: how many replicates there are is decided by");
        });
  }
}
