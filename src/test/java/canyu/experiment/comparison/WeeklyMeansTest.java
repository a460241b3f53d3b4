package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.countermeasure.Ledger;
import canyu.experiment.run.RunResult;
import canyu.indicator.Indicator;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Three cities in each of two arms, of which trust is written down for everybody and for women, and in one city concern. */
class WeeklyMeansTest {

  private static final Offset<Double> EXACT = within(1e-6);

  private static Table table() {
    LoadedScenario town = HandMade.town(Map.of("arms", "{loop: [closedLoopFeedback]}", "replicates", "3"));
    int women = town.people().groups().names().indexOf("sex:female");
    List<RunResult> runs = new ArrayList<>();
    for (String arm : town.scenario().policies().keySet()) {
      double more = arm.equals("loop") ? 0.3 : 0;
      for (int city = 0; city < 3; city++) {
        List<RunResult.Value> values = new ArrayList<>();
        for (int week : new int[] {4, 8}) {
          values.add(new RunResult.Value(week, 0, Indicator.TRUST, 0.1 + more + 0.01 * city));
          values.add(new RunResult.Value(week, women, Indicator.TRUST, 0.2 + more + 0.01 * week));
        }
        if (city == 1) {
          values.add(new RunResult.Value(8, 0, Indicator.CONCERN, 0.7));
        }
        runs.add(new RunResult(arm, city, values, new double[0][], HandMade.NOBODY, List.of(), Ledger.NONE, Optional.empty()));
      }
    }
    return WeeklyMeans.table(new Comparison(town, runs, 3));
  }

  private final Table table = table();

  private List<String> column(String name) {
    return table.column(name).asStringColumn().asList();
  }

  private List<String> keys() {
    return IntStream.range(0, table.rowCount()).mapToObj(row -> String.join(" ", column("arm").get(row),
        column("week").get(row), column("group").get(row), column("indicator").get(row))).toList();
  }

  private Row row(String key) {
    return table.row(keys().indexOf(key));
  }

  @Test
  void thereIsARowForWhatIsDefinedInACity() {
    assertThat(table.name()).isEqualTo("indicators");
    assertThat(keys()).containsExactly(
        "status quo 4 city trust", "status quo 4 sex:female trust",
        "status quo 8 city trust", "status quo 8 city concern", "status quo 8 sex:female trust",
        "loop 4 city trust", "loop 4 sex:female trust",
        "loop 8 city trust", "loop 8 city concern", "loop 8 sex:female trust");
  }

  /** Of .40, .41 and .42 the variance is 1e-4; t with two degrees of freedom is 4.302653. */
  @Test
  void theIntervalIsStudentsOverCities() {
    Row trust = row("loop 8 city trust");

    assertThat(trust.getDouble("mean")).isCloseTo(0.41, EXACT);
    assertThat(trust.getDouble("low")).isCloseTo(0.41 - 4.302653 * 0.01 / Math.sqrt(3), EXACT);
    assertThat(trust.getDouble("high")).isCloseTo(0.41 + 4.302653 * 0.01 / Math.sqrt(3), EXACT);
    assertThat(trust.getInt("observations")).isEqualTo(3);
    assertThat(row("status quo 8 sex:female trust").getDouble("mean")).isCloseTo(0.28, EXACT);
  }

  @Test
  void aCityThatDoesNotDefineItIsLeftOut() {
    Row concern = row("status quo 8 city concern");

    assertThat(concern.getDouble("mean")).isCloseTo(0.7, EXACT);
    assertThat(concern.getInt("observations")).isEqualTo(1);
    assertThat(concern.getDouble("low")).as("one city has no interval").isNaN();
  }
}
