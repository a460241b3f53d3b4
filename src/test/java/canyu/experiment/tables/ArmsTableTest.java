package canyu.experiment.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Experiment;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

/** Unit costs, winners and losers, recomputed by a script that knows nothing of the program but ends.csv. */
class ArmsTableTest {

  private static final String SCRIPT = "src/test/resources/statistics/effects.py";
  private static final double SAME = 1e-7;

  private static final LoadedScenario TOWN = ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of(
      "population.residents", "1000", "population.communitySize", "250", "time.burnIn", "20", "time.weeks", "60",
      "replicates", "6", "arms", "{loop: [closedLoopFeedback], campaign: [awarenessCampaign: {intensity: 1}],"
          + " offline: [offlineEngagement], closed: [closeChannel: {channels: [residentsMeeting, bulletinBoard],"
          + " cost: {weekly: -300}}], nothing: []}"));

  @Test
  void theScriptComesToTheSameNumbers(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(Python.isThere(), "no python3 of 3.10 or later");
    RunStore store = new RunStore(folder.resolve("runs"), RunKeys.of("test", TOWN));
    Comparison comparison = new Experiment(TOWN, new LocalRunner(1, store)).run(() -> {});
    Path ends = written(ResultTables.ends(comparison), folder.resolve("ends.csv"));
    Path arms = written(ArmsTable.table(comparison), folder.resolve("arms.csv"));
    Path again = folder.resolve("again.csv");

    assertThat(new ProcessBuilder("python3", SCRIPT, ends.toString(), "--arms", "1000").redirectOutput(again.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor()).isZero();

    assertThat(numbersThatAgree(Files.readAllLines(arms), Files.readAllLines(again))).as("numbers compared")
        .isGreaterThanOrEqualTo(30);
    assertThat(Files.readString(arms)).as("somebody loses where channels are closed").containsPattern("closed,.*,(sex|age):");
  }

  private static Path written(Table table, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      CsvTableWriter.write(table, writer);
    }
    return file;
  }

  /** How many numbers, and lists of groups, were compared. */
  private static int numbersThatAgree(List<String> lines, List<String> again) {
    assertThat(again).hasSameSizeAs(lines);
    assertThat(again.get(0)).isEqualTo(lines.get(0));
    int compared = 0;
    for (int line = 1; line < lines.size(); line++) {
      String[] cells = lines.get(line).split(",", -1);
      String[] others = again.get(line).split(",", -1);
      for (int k = 1; k < cells.length; k++) {
        if (cells[k].isEmpty() || cells[k].contains(":")) {
          assertThat(others[k].split(" ")).as(lines.get(line)).containsExactlyInAnyOrder(cells[k].split(" "));
        } else {
          double number = Double.parseDouble(cells[k]);
          assertThat(Double.parseDouble(others[k])).as(lines.get(line)).isCloseTo(number, within(SAME * Math.max(1, Math.abs(number))));
        }
        compared += cells[k].isEmpty() ? 0 : 1;
      }
    }
    return compared;
  }
}
