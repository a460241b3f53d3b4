package canyu.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.run.RunResult;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Spending;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a finished run depends on, and what it does not. */
class RunKeysTest {

  private static final String TOWN = """
      title: A town
      question: What?
      population: {residents: 200, communitySize: 100}
      time: {burnIn: 1, weeks: 20, recordCity: 3, recordGroups: 5}
      replicates: 2
      seed: 1
      events:
        - incident: {week: 2, severity: 0.5}
      arms:
        security: [dataSecurity: {security: 0.7, cost: {setUp: 7, weekly: 3}}]
        law: [legalProtection: {when: {indicator: concern, above: 0.1}, cost: {weekly: 5, perResidentReached: 0.3}}]
      """;

  private ScenarioFolder scenarios;
  private RunKeys town;

  @BeforeEach
  void load(@TempDir Path temporary) {
    scenarios = ScenarioFolder.in(temporary);
    town = RunKeys.of("1", scenarios.load(TOWN));
  }

  private RunKeys edited(String before, String after) {
    assertThat(TOWN).contains(before);
    return RunKeys.of("1", scenarios.load(TOWN.replace(before, after)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A town|A city", "What?|Why?", "replicates: 2|replicates: 5", "weekly: 3|weekly: 4", "setUp: 7|setUp: 0",
      "replicates:|outcomes: [trust]\nmatters: {trust: 1}\ncurrency: EUR\nstart: 2027-01-04\nscale: {residents: 9, name: X}\nreplicates:",
      "title:|survey:\ntitle:", "arms:|arms:\n  new: [deviceSupport]"})
  void whatChangesNoRunIsNotInItsKey(String edit) {
    RunKeys other = edited(edit.split("\\|")[0], edit.split("\\|")[1]);

    assertThat(List.of("status quo", "security", "law")).allSatisfy(arm ->
        assertThat(other.of(arm, 1)).isEqualTo(town.of(arm, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"weeks: 20|weeks: 21", "burnIn: 1|burnIn: 2", "recordCity: 3|recordCity: 2", "recordGroups: 5|recordGroups: 4",
      "seed: 1|seed: 2", "residents: 200|residents: 201", "communitySize: 100|communitySize: 50", "severity: 0.5|severity: 0.6",
      "title:|parameters: {attitudes: {relax: 0.03}}\ntitle:", "title:|levers: {monitoring: 0.9}\ntitle:",
      "title:|compareWith: security\ntitle:", "residents: 200|ageEducation: 0.9, residents: 200", "title:|uncertainty: {}\ntitle:"})
  void whatChangesEveryRunIsInEachKey(String edit) {
    RunKeys other = edited(edit.split("\\|")[0], edit.split("\\|")[1]);

    assertThat(List.of("status quo", "security", "law")).allSatisfy(arm ->
        assertThat(other.of(arm, 1)).isNotEqualTo(town.of(arm, 1)));
  }

  @Test
  void anArmIsInItsOwnKeyOnly() {
    RunKeys other = edited("security: 0.7", "security: 0.8");

    assertThat(other.of("security", 0)).isNotEqualTo(town.of("security", 0));
    assertThat(other.of("law", 0)).isEqualTo(town.of("law", 0));
    assertThat(other.of("status quo", 0)).isEqualTo(town.of("status quo", 0));
  }

  @Test
  void everyCityAndVersionHasKeysOfItsOwn() {
    assertThat(town.of("law", 0)).isNotEqualTo(town.of("law", 1)).matches("[0-9a-f]{64}");
    assertThat(RunKeys.of("2", scenarios.load(TOWN)).of("law", 0)).isNotEqualTo(town.of("law", 0));
  }

  /** An arm that does nothing has no trial of the arms of the first city beside it. */
  @Test
  void whatOthersAreComparedWithIsNoOtherArm() {
    RunKeys none = edited("arms:", "arms:\n  none: []");

    assertThat(none.of("none", 0)).isNotEqualTo(none.of("status quo", 0));
  }

  @Test
  void pricesCountWhereCostsDo() {
    RunKeys dearer = edited("weekly: 3", "weekly: 4");

    assertThat(dearer.withPrices("security", 1)).isNotEqualTo(town.withPrices("security", 1)).matches("[0-9a-f]{64}");
    assertThat(dearer.withPrices("law", 1)).isEqualTo(town.withPrices("law", 1)).isNotEqualTo(town.of("law", 1));
  }

  @Test
  void whoWaitsForWhatWasSpentDependsOnPrices() {
    RunKeys one = edited("{indicator: concern, above: 0.1}", "{indicator: cost52, above: 4}");
    RunKeys other = RunKeys.of("1", scenarios.load(TOWN.replace("{indicator: concern, above: 0.1}", "{indicator: cost52, above: 4}")
        .replace("weekly: 5", "weekly: 6")));

    assertThat(other.of("law", 0)).isNotEqualTo(one.of("law", 0));
    assertThat(other.of("security", 0)).isEqualTo(one.of("security", 0));
  }

  @Test
  void drawsCountByTheirValuesNotByTheirFile() {
    String drawn = TOWN + "uncertainty: {}\nparameters: {posterior: %s.csv}\n";
    scenarios.write("one.csv", "attitudes.relax\n0.03\n0.03\n0.03\n");
    scenarios.write("other.csv", "attitudes.relax\n0.03\n0.03\n0.03\n0.03\n");
    scenarios.write("third.csv", "attitudes.relax\n0.04\n0.04\n0.04\n");
    RunKeys one = RunKeys.of("1", scenarios.load(drawn.formatted("one")));

    assertThat(RunKeys.of("1", scenarios.load(drawn.formatted("other"))).of("law", 1)).isEqualTo(one.of("law", 1));
    assertThat(RunKeys.of("1", scenarios.load(drawn.formatted("third"))).of("law", 1)).isNotEqualTo(one.of("law", 1));
  }

  /** What a run has cost is reckoned from where and when its policy was in force, whenever it was lived. */
  @Test
  void aRunThatIsKeptHasTheCostsOfThePricesOfToday(@TempDir Path folder) throws Exception {
    LoadedScenario cheap = scenarios.load(TOWN);
    LoadedScenario dear = scenarios.load(TOWN.replace("weekly: 3", "weekly: 30").replace("weekly: 5", "weekly: 50"));
    new LocalRunner(1, new RunStore(folder.resolve("runs"), RunKeys.of("1", cheap))).run(cheap, List.of(0), () -> { });

    List<RunResult> kept = new LocalRunner(1, new RunStore(folder.resolve("runs"), RunKeys.of("1", dear)))
        .run(dear, List.of(0), () -> { });
    List<RunResult> lived = new LocalRunner(1, new RunStore(folder.resolve("anew"), RunKeys.of("1", dear)))
        .run(dear, List.of(0), () -> { });

    assertThat(lived.get(2).firings()).hasSize(1);
    assertThat(lived.get(2).inTheEnd(Indicator.COST, Groups.CITY)).isPositive();
    for (int arm = 0; arm < lived.size(); arm++) {
      assertThat(kept.get(arm).values()).isEqualTo(lived.get(arm).values())
          .anyMatch(value -> value.indicator() == Spending.INDICATORS.get(2));
      assertThat(kept.get(arm).firings()).isEqualTo(lived.get(arm).firings());
      assertThat(Arrays.deepEquals(kept.get(arm).inTheEnd(), lived.get(arm).inTheEnd())).isTrue();
    }
  }
}
