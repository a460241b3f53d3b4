package canyu.experiment.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Experiment;
import canyu.experiment.comparison.WeeklyMeans;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.experiment.tables.CsvTableWriter;
import canyu.experiment.tables.ParquetTable;
import canyu.experiment.tables.ResultTables;
import canyu.experiment.tables.TableFormat;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.Table;

/** What is said of memory and disk before anything is run. */
@Tag("slow")
class WorkloadTest {

  @TempDir
  private Path folder;

  private static LoadedScenario town(int weeks, int recordGroups) {
    return ScenarioFile.read(Path.of("scenarios", "glass-door.yaml"), Map.of("population.residents", "500",
        "population.communitySize", "250", "time.burnIn", "2", "time.weeks", Integer.toString(weeks),
        "time.recordGroups", Integer.toString(recordGroups), "replicates", "2"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 13})
  void runsAndTablesTakeNoMoreDiskThanIsSaidAndHalfOfItAtLeast(int recordGroups) throws IOException {
    LoadedScenario town = town(26, recordGroups);
    RunStore store = new RunStore(folder.resolve("runs"), RunKeys.of("test", town));
    Comparison comparison = new Experiment(town, new LocalRunner(1, store)).run(() -> { });
    for (Table table : List.of(WeeklyMeans.table(comparison), ResultTables.ends(comparison),
        ResultTables.effects(comparison), ResultTables.residents(comparison))) {
      write(table);
    }
    assertThat((double) workload(town, 2, TableFormat.USUAL).bytesOnDisk() / size(folder)).isBetween(1.0, 2.0);

    Table cities = ResultTables.cities("indicators-cities", comparison);
    write(cities);
    ParquetTable.write(cities, folder.resolve("indicators.parquet"));
    assertThat((double) workload(town, 2, new TableFormat(false, false, true, true)).bytesOnDisk() / size(folder))
        .isBetween(1.0, 2.0);
  }

  private static Workload workload(LoadedScenario town, int replicates, TableFormat format) {
    return new Workload(town, replicates, 1, format);
  }

  private void write(Table table) throws IOException {
    try (Writer writer = Files.newBufferedWriter(folder.resolve(table.name() + ".csv"))) {
      CsvTableWriter.write(table, writer);
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Test
  void whatTheDiskHasNoRoomForIsRefused() {
    LoadedScenario town = town(26, 1);
    int many = (int) Math.min(Integer.MAX_VALUE,
        folder.toFile().getUsableSpace() / bytesOfOneMore(town) + 1000);

    assertThatThrownBy(() -> workload(town, many, TableFormat.USUAL).room().refuseUnlessDiskIsFree(folder))
        .isInstanceOf(ParameterException.class)
        .hasMessageMatching(folder + ": about .* GB would be written, but .* GB are free; another folder, fewer"
            + " replicates or weeks written down more rarely \\(time.recordGroups\\) would be right");
  }

  private static long bytesOfOneMore(LoadedScenario town) {
    return workload(town, 2, TableFormat.USUAL).bytesOnDisk() - workload(town, 1, TableFormat.USUAL).bytesOnDisk();
  }

  @Test
  void whatJavaMayNotTakeIsRefused() {
    Workload large = workload(town(26, 1), 100_000, TableFormat.USUAL);

    assertThatThrownBy(large.room()::refuseUnlessJavaMayTakeIt).isInstanceOf(ParameterException.class)
        .hasMessageContaining("needs about").hasMessageContaining("of memory, but Java may take");
  }
}
