package canyu.experiment.tables;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Experiment;
import canyu.experiment.comparison.Ranking;
import canyu.experiment.comparison.WeeklyMeans;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The tables of an experiment, beside what the dictionary says of their columns. */
class DictionaryTest {

  private static final LoadedScenario SMALL = ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of(
      "population.residents", "1000", "time.burnIn", "4", "time.weeks", "4", "replicates", "2",
      "uncertainty", "{citiesPerDraw: 1}", "arms", "{loop: [closedLoopFeedback: {when: {indicator: trust, above: 0}}], nothing: []}"));

  private static final Map<ColumnType, String> TYPES = Map.of(ColumnType.STRING, "text", ColumnType.INTEGER, "integer",
      ColumnType.DOUBLE, "number", ColumnType.BOOLEAN, "boolean");

  private static Table residents;
  private static List<Table> tables;

  @BeforeAll
  static void live(@TempDir Path folder) throws IOException {
    RunStore store = new RunStore(folder, RunKeys.of("test", SMALL));
    Comparison comparison = new Experiment(SMALL, new LocalRunner(1, store)).run(() -> {});
    residents = ResultTables.residents(comparison);
    tables = List.of(WeeklyMeans.table(comparison),
        ResultTables.cities("indicators-cities", comparison), ResultTables.ends(comparison),
        ResultTables.effects(comparison),
        ResultTables.ranking(Ranking.of(SMALL, comparison)), ArmsTable.table(comparison), ResultTables.draws(SMALL, 2),
        ResultTables.triggers(comparison), residents);
  }

  /** Tables of those who ask finished runs for more, or run many; the tests of their commands look at the columns. */
  private static final List<String> OF_EXPLORATIONS = List.of(
      "sensitivity.csv", "morris.csv", "discovery.csv", "worth.csv", "front.csv", "mixes.csv", "marginal.csv",
      "outcomes.csv");

  @Test
  void everyColumnOfEveryTableIsExplainedWithItsType() {
    List<String> columns = tables.stream().flatMap(table -> table.columns().stream().map(column ->
        table.name() + ".csv " + column.name() + " " + TYPES.get(column.type()))).toList();
    Table dictionary = Table.read().csv(Dictionary.TEXT, "dictionary");

    assertThat(dictionary.stream().filter(row -> !OF_EXPLORATIONS.contains(row.getString("file"))).map(row ->
        row.getString("file") + " " + row.getString("column") + " " + row.getString("type")))
        .containsExactlyElementsOf(columns);
    assertThat(dictionary.stringColumn("file").asSet()).containsAll(OF_EXPLORATIONS);
  }

  @Test
  void theSameResidentsStandInEveryArm() {
    assertThat(residents.rowCount()).isEqualTo(3 * 500);
    IntStream.range(0, 500).forEach(k -> {
      Row statusQuo = residents.row(k);
      Row nothing = residents.row(1000 + k);
      assertThat(nothing.getString("arm")).isEqualTo("nothing");
      assertThat(nothing.getInt("resident")).isEqualTo(statusQuo.getInt("resident"));
      assertThat(nothing.getDouble("trust")).isEqualTo(statusQuo.getDouble("trust"));
    });
  }
}
