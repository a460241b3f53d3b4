package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.experiment.statistics.UnitCost;
import canyu.experiment.statistics.Verdict;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arms whose mechanism is known, what they cost, and what is within a budget. */
class MechanismTest {

  private static final int RESIDENTS = 2000;
  private static final LoadedScenario TOWN = ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of(
      "population.residents", "" + RESIDENTS, "population.communitySize", "500", "time.burnIn", "26",
      "time.weeks", "56", "replicates", "6", "budget", "{total: 100000}",
      "arms", "{monitoring: [infrastructureMonitoring], campaign: [awarenessCampaign: {ramp: 0, cost: {setUp: 5000,"
          + " weekly: 100}}], loop: [closedLoopFeedback: {cost: {weekly: -10}}]}"));

  private static Comparison comparison;

  @BeforeAll
  static void live(@TempDir Path folder) throws IOException {
    RunStore store = new RunStore(folder, RunKeys.of("test", TOWN));
    comparison = new Experiment(TOWN, new LocalRunner(1, store)).run(() -> {});
  }

  @Test
  void whereDevicesFindIssuesFewerAreLeftForResidentsToReport() {
    Mechanism why = Mechanism.of(comparison, "monitoring");

    assertThat(why.states()).contains(Indicator.CASES_OPEN);
    assertThat(comparison.effect("monitoring", Indicator.CASES_OPEN, Groups.CITY).verdict()).isEqualTo(Verdict.LOWERS);
    assertThat(why.act()).contains(Indicator.REPORTS);
    assertThat(comparison.effect("monitoring", Indicator.REPORTS, Groups.CITY).verdict()).isEqualTo(Verdict.LOWERS);
  }

  @Test
  void aCampaignWorksByIdentityAndInformation() {
    assertThat(Mechanism.of(comparison, "campaign").states().get(0)).isEqualTo(Indicator.INFORMED);
    assertThat(comparison.effect("campaign", Indicator.IDENTITY, Groups.CITY).low()).isPositive();
  }

  @Test
  void answersWorkByTheRecord() {
    assertThat(Mechanism.of(comparison, "loop").states().get(0)).isEqualTo(Indicator.RESPONSE_RECORD);
  }

  @Test
  void whatIsPaidOnceIsWrittenOffOverAllWeeks() {
    Spendings spendings = new Spendings(comparison);

    assertThat(spendings.inAll("campaign")).isCloseTo(4 * (5000 + 56 * 100), within(1e-6));
    assertThat(comparison.effect("campaign", Indicator.COST_THIS_WEEK, Groups.CITY).difference())
        .isCloseTo(4 * (5000 / 56.0 + 100), within(1e-6));
    assertThat(spendings.perYear("campaign")).as("weeks 45 to 56, the first of which look back to the beginning")
        .isCloseTo(4 * (5000 / 56.0 + 100) * (45 + 46 + 47 + 48 + 49 + 50 + 51 + 5 * 52) / 12, within(1e-6));
  }

  @Test
  void aSavingIsACostBelowZeroAndWithinAnyBudget() {
    Spendings spendings = new Spendings(comparison);

    assertThat(spendings.inAll("loop")).isEqualTo(-4 * 56 * 10);
    assertThat(spendings.isBeyondBudget("loop")).isFalse();
    assertThat(spendings.isBeyondBudget("monitoring"))
        .isEqualTo(comparison.effect("monitoring", Indicator.COST, Groups.CITY).level() > 100_000);
  }

  @Test
  void aParticipantInAYearCostsTheYearsCostByTheYearsGain() {
    UnitCost cost = new Spendings(comparison).perParticipantYear("campaign").orElseThrow();

    assertThat(cost.cost()).isCloseTo(comparison.effect("campaign", Indicator.COST_52, Groups.CITY).difference()
        / RESIDENTS / comparison.effect("campaign", Indicator.PARTICIPATION_52, Groups.CITY).difference(), within(1e-9));
  }
}
