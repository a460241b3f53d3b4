package canyu.experiment.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.countermeasure.Firing;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.HandMade;
import canyu.experiment.comparison.Ranking;
import canyu.indicator.Indicator;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Tables of four cities that nobody lived through: trust is known of everybody and women, cases of the second city alone. */
class ResultTablesTest {

  private static final String ARMS = "{law: [legalProtection: {when: {indicator: trust, below: 0.5}}]}";
  private static final LoadedScenario FIXED = HandMade.town(Map.of("arms", ARMS, "outcomes", "[trust]"));
  private static final LoadedScenario DRAWN =
      HandMade.town(Map.of("arms", ARMS, "outcomes", "[trust]", "uncertainty", "{citiesPerDraw: 2}"));

  private static Comparison comparison(LoadedScenario town) {
    return HandMade.results(town).ending(ResultTablesTest::end).comparison();
  }

  private static double end(String arm, int city, Indicator indicator, String group) {
    boolean known = group.equals("city") || group.equals("sex:female");
    return switch (indicator) {
      case TRUST -> known ? 0.3 + 0.01 * city + (arm.equals("law") ? 0.1 : 0) : Double.NaN;
      case WEEKS_TO_SOLUTION -> known && city == 1 ? 4 : Double.NaN;
      default -> Double.NaN;
    };
  }

  private static List<String> keys(Table table, String... columns) {
    List<String> keys = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      int number = row;
      keys.add(String.join(" ", List.of(columns).stream().map(column -> table.column(column).getString(number)).toList()));
    }
    return keys;
  }

  @Test
  void endsAreWhatIsDefinedCityByCity() {
    List<String> rows = List.of("0  city trust", "0  sex:female trust", "1  city trust", "1  city weeksToSolution",
        "1  sex:female trust", "1  sex:female weeksToSolution", "2  city trust", "2  sex:female trust", "3  city trust",
        "3  sex:female trust");
    Table ends = ResultTables.ends(comparison(FIXED));

    assertThat(keys(ends, "replicate", "draw", "group", "indicator")).hasSize(20).startsWith(rows.toArray(String[]::new));
    assertThat(ends.doubleColumn("value").get(4)).isCloseTo(0.31, within(1e-9));
    assertThat(keys(ResultTables.ends(comparison(DRAWN)), "replicate", "draw").subList(0, 10))
        .containsExactly("0 0", "0 0", "1 0", "1 0", "1 0", "1 0", "2 1", "2 1", "3 1", "3 1");
  }

  @Test
  void effectsAreThoseThatAreDefinedInACity() {
    Table effects = ResultTables.effects(comparison(FIXED));

    assertThat(keys(effects, "arm", "group", "indicator")).containsExactly(
        "status quo city trust", "status quo city weeksToSolution", "status quo sex:female trust",
        "status quo sex:female weeksToSolution",
        "law city trust", "law city weeksToSolution", "law sex:female trust", "law sex:female weeksToSolution");
    Row law = effects.row(4);
    assertThat(law.getDouble("difference")).isCloseTo(0.1, within(1e-4));
    assertThat(law.getInt("replicates")).isEqualTo(4);
    assertThat(law.getString("verdict")).isEqualTo("raises");
    assertThat(law.getString("method")).isEqualTo("student");
    assertThat(law.getDouble("drawLow")).as("no parameters are drawn").isNaN();
    assertThat(effects.row(5).getInt("replicates")).isEqualTo(1);
    assertThat(effects.row(5).getString("method")).isEqualTo("none");
    assertThat(ResultTables.effects(comparison(DRAWN)).row(4).getDouble("drawLow")).isCloseTo(0.1, within(1e-4));
  }

  @Test
  void everyCityHasWhatItsDrawHas() {
    Table draws = ResultTables.draws(DRAWN, 3);
    Map<String, Double> second = DRAWN.draws().orElseThrow().values(1);

    assertThat(draws.rowCount()).isEqualTo(3 * second.size());
    assertThat(draws.intColumn("replicate").get(draws.rowCount() - 1)).isEqualTo(2);
    for (int row = 2 * second.size(); row < draws.rowCount(); row++) {
      assertThat(draws.doubleColumn("value").get(row)).isEqualTo(second.get(draws.stringColumn("parameter").get(row)));
    }
  }

  @Test
  void everyCityInWhichSomethingWaitsHasARow() {
    Table triggers = ResultTables.triggers(HandMade.results(FIXED).firing(Map.of("law", List.of(
        List.of(new Firing(0, 12, 20, 40)), List.of(new Firing(0, 0, 0, 0)), List.of(), List.of()))).comparison());

    assertThat(keys(triggers, "arm", "replicate", "countermeasure", "first", "weeks"))
        .containsExactly("law 0 legalProtection 12 20", "law 1 legalProtection 0 0");
    assertThat(triggers.doubleColumn("cost").asList()).containsExactly(40.0, 0.0);
  }

  @Test
  void theOrderHasARowForEveryOutcomeAndArm() {
    Table ranking = ResultTables.ranking(Ranking.of(FIXED, comparison(FIXED)));

    assertThat(keys(ranking, "outcome", "arm", "driver")).containsExactly("trust law ");
    assertThat(ranking.row(0).getDouble("best")).isEqualTo(1);
    assertThat(ranking.row(0).getDouble("varianceDueToParameters")).isNaN();
  }
}
