package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.loading.CalibratedVillage;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed at whatever moment of a run, an optimisation, a calibration, a batch, a merge or of what they write in the end, leaves
 * what the same command ends with the same bytes. {@code -Dcanyu.kills=60} tries more moments.
 */
@Tag("slow")
class KillTest {

  private static final int MOMENTS = Integer.getInteger("canyu.kills", 5);
  private static final int MILLISECONDS = 1500;
  private static final int LAST_MILLISECONDS = 250;

  @TempDir
  private Path temporary;

  /**
   * A command whose process is killed.
   *
   * @param words without the folder of the results
   * @param last the file that is the first of those written in the end
   * @param whole what it ends with if nobody kills it
   */
  private record Killed(List<Object> words, String last, Map<String, String> whole) {}

  @Test
  void theSameCommandEndsWithTheSameBytes() throws Exception {
    List<Killed> commands = commands();
    Random random = new Random(11);
    for (int moment = 0; moment < MOMENTS; moment++) {
      Killed command = commands.get(moment % commands.size());
      boolean inTheEnd = random.nextBoolean();
      Path out = temporary.resolve("killed " + moment).resolve("results");
      kill(command, out, inTheEnd ? command.last : "manifest.yaml",
          random.nextInt(inTheEnd ? LAST_MILLISECONDS : MILLISECONDS));

      Terminal again = canyu(words(command, out).toArray());

      assertThat(again.exitCode()).as("%s, moment %d: %s", command.words, moment, again.err()).isZero();
      assertThat(results(out)).as("%s, moment %d", command.words, moment).isEqualTo(command.whole);
    }
  }

  /** An edited scenario takes up what it was before; whoever kills that loses nothing of either. */
  @Test
  void anEditedScenarioThatIsKilledEndsWithTheSameBytesAndSoDoesWhatItWas() throws Exception {
    String edited = Results.TOWN.replace("[dataSecurity]", "[closedLoopFeedback]").replace("replicates: 4", "replicates: 5");
    ScenarioFolder scenarios = ScenarioFolder.in(temporary);
    Killed before = command("indicators.csv", List.of("run", scenarios.write("town.yaml", Results.TOWN), "--threads", 2));
    Killed after = command("indicators.csv", List.of("run", scenarios.write("town.yaml", edited), "--threads", 2));
    Random random = new Random(12);
    for (int moment = 0; moment < MOMENTS; moment++) {
      Path out = temporary.resolve("edited " + moment).resolve("results");
      scenarios.write("town.yaml", Results.TOWN);
      assertThat(canyu(words(before, out).toArray()).exitCode()).isZero();
      scenarios.write("town.yaml", edited);
      kill(after, out, "manifest.yaml", random.nextInt(2 * MILLISECONDS));

      assertThat(canyu(words(after, out).toArray()).exitCode()).as("moment %d", moment).isZero();

      assertThat(results(out)).as("moment %d", moment).isEqualTo(after.whole);
      scenarios.write("town.yaml", Results.TOWN);
      assertThat(canyu(words(before, out).toArray()).err()).as("moment %d", moment).doesNotContain("to do");
      assertThat(results(out)).as("moment %d", moment).isEqualTo(before.whole);
    }
  }

  private List<Killed> commands() throws IOException {
    Path town = ScenarioFolder.in(temporary).write("town.yaml", Results.TOWN);
    Path village = CalibratedVillage.in(temporary).withQuietScenario(Map.of()).write("village.yaml", CalibratedVillage.QUICKER);
    List<Object> merge = new ArrayList<>(List.of("merge", town));
    for (String part : List.of("1/2", "2/2")) {
      Path shard = temporary.resolve("part " + part.charAt(0)).resolve("results");
      assertThat(canyu("run", town, "--shard", part, "--out", shard).exitCode()).isZero();
      merge.add(shard);
    }
    Path question = ScenarioFolder.in(temporary).write("question.yaml", OptimiseCommandTest.QUESTION);
    return List.of(command("indicators.csv", List.of("run", town, "--threads", 2)),
        command("front.csv", List.of("optimise", question, "--threads", 2)),
        command("calibration.yaml", List.of("calibrate", village, "--threads", 2)), command("indicators.csv", merge),
        command("outcomes.csv", List.of("batch", BatchCommandTest.design(temporary), "--scenario", town, "--threads", 2)));
  }

  private Killed command(String last, List<Object> words) throws IOException {
    Path out = temporary.resolve("whole " + words.hashCode() + System.nanoTime()).resolve("results");
    Killed command = new Killed(words, last, Map.of());
    assertThat(canyu(words(command, out).toArray()).exitCode()).isZero();
    return new Killed(words, last, results(out));
  }

  private static List<Object> words(Killed command, Path out) {
    return Stream.concat(command.words.stream(), Stream.of("--out", out)).toList();
  }

  /** Kills the process of a command some time after a file has been begun, or lets it end before that. */
  private static void kill(Killed command, Path out, String file, int milliseconds) throws Exception {
    Process process = start(words(command, out), ProcessBuilder.Redirect.DISCARD);
    while (process.isAlive() && !Files.exists(out.resolve(file)) && !Files.exists(out.resolve(file + ".unfinished"))) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  private static Process start(List<Object> command, ProcessBuilder.Redirect output) throws IOException {
    return Program.with(command).redirectErrorStream(true).redirectOutput(output).start();
  }

  @Test
  void whoStopsACommandIsToldThatItGoesOn() throws Exception {
    Path town = ScenarioFolder.in(temporary).write("town.yaml", Results.TOWN);
    Path out = temporary.resolve("stopped");
    Path said = temporary.resolve("said");
    Process process = start(
        List.of("run", town, "--replicates", 1000, "--out", out), ProcessBuilder.Redirect.to(said.toFile()));
    while (process.isAlive() && !Files.exists(out.resolve("runs/000001-000.run"))) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    process.destroy();

    assertThat(process.waitFor()).isNotZero();
    assertThat(said).content(StandardCharsets.UTF_8).contains("Stopped. What is finished is kept, and the same command goes on from there.");
    assertThat(out).isDirectoryContaining("glob:**manifest.yaml").isDirectoryNotContaining("glob:**canyu.lock");
  }

  /** What the folder holds, without the time that runs took. */
  private static Map<String, String> results(Path folder) throws IOException {
    Map<String, String> results = Results.of(folder);
    if (results.containsKey("runs.csv")) {
      results.put("runs.csv", Files.readString(folder.resolve("runs.csv")).lines()
          .map(line -> line.replaceFirst(",\\d+,done,[0-9a-f]{8}$", ",done")).collect(Collectors.joining("\n")));
    }
    return results;
  }
}
