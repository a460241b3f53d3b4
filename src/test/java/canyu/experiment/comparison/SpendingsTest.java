package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.experiment.statistics.UnitCost;
import canyu.indicator.Indicator;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What arms cost and give, by results made by hand: of 500 residents, in a year a brings 20 more to take part for 2 000,
 * b 10 for 500, c nobody for 100, and d keeps 25 away for 10.
 */
class SpendingsTest {

  private static final String ARMS = "{a: [dataSecurity: {cost: {setUp: 5}}],"
      + " b: [legalProtection: {cost: {perResidentReached: 1}}], c: [awarenessCampaign: {cost: {weekly: 7}}], d: []}";
  private static final double LUCK = 1e-3;

  private final LoadedScenario town = town("60");
  private final Spendings spendings = new Spendings(HandMade.results(town).ending(SpendingsTest::end).comparison());

  private static LoadedScenario town(String weeks) {
    return HandMade.town(Map.of("arms", ARMS, "outcomes", "[participation52]", "budget", "{total: 780}", "time.weeks", weeks));
  }

  private static double end(String arm, int city, Indicator indicator, String group) {
    return switch (indicator) {
      case PARTICIPATION_52 -> 0.2 + of(arm, 0.04, 0.02, 0, -0.05);
      case COST -> 50 + of(arm, 3000, 750, 100, 10);
      case COST_52 -> of(arm, 2000, 500, 100, 10);
      case COST_THIS_WEEK -> of(arm, 30, 10, 2, 1);
      case REPORTS -> 0.01 + of(arm, 0.01, 0, 0, -0.005);
      case REQUESTS -> 0.004 + of(arm, 0.006, 0, 0, 0);
      case CONSULTATIONS -> 0.002 + of(arm, 0.004, 0, 0, 0);
      default -> Double.NaN;
    };
  }

  private static double of(String arm, double a, double b, double c, double d) {
    return switch (arm) {
      case "a" -> a;
      case "b" -> b;
      case "c" -> c;
      case "d" -> d;
      default -> 0;
    };
  }

  @Test
  void whatHasToBePaidIsMoreThanTheDifferenceWhereTheReferenceCostsToo() {
    assertThat(spendings.byItself("b")).isCloseTo(800, within(LUCK));
    assertThat(spendings.inAll("b")).isCloseTo(750, within(LUCK));
    assertThat(spendings.perYear("b")).isCloseTo(500, within(LUCK));
  }

  @Test
  void oneMoreParticipantCostsTheYearByTheGain() {
    assertThat(cost(spendings.perParticipantYear("a"))).isCloseTo(2000 / 20.0, within(0.1));
    assertThat(cost(spendings.perParticipantYear("b"))).isCloseTo(500 / 10.0, within(0.1));
    assertThat(spendings.perParticipantYear("c")).as("no gain").isEmpty();
    assertThat(spendings.perParticipantYear("d")).as("a loss").isEmpty();
    assertThat(spendings.cheapest()).contains("b");
  }

  @Test
  void aScenarioShorterThanAYearSaysNothingOfYears() {
    LoadedScenario short51 = town("51");
    Spendings few = new Spendings(HandMade.results(short51).ending(SpendingsTest::end).comparison());
    Spendings year = new Spendings(HandMade.results(town("52")).ending(SpendingsTest::end).comparison());

    assertThat(few.isShort()).isTrue();
    assertThat(few.perParticipantYear("a")).isEmpty();
    assertThat(few.cheapest()).isEmpty();
    assertThat(year.isShort()).isFalse();
  }

  /** Reports, requests and consultations of a are two per cent more, of 500 residents: ten a week for 30. */
  @Test
  void oneMoreActCostsTheWeekByAllKindsOfActs() {
    assertThat(cost(spendings.perAct("a"))).isCloseTo(3, within(0.02));
    assertThat(spendings.perAct("b")).as("as many acts").isEmpty();
    assertThat(spendings.perAct("d")).as("fewer acts").isEmpty();
  }

  @Test
  void theBudgetIsForWhatHasToBePaid() {
    assertThat(List.of("a", "b", "c", "d")).filteredOn(spendings::isBeyondBudget).containsExactly("a", "b");
    assertThat(spendings.withinBudget()).as("the best of them first").containsExactly("c", "d");
  }

  @Test
  void whatIsPaidOnceIsPaidForCommunitiesOrForResidents() {
    assertThat(List.of("a", "b", "c", "d")).filteredOn(arm -> Spendings.hasSetUp(town.scenario(), arm)).containsExactly("a", "b");
  }

  private static double cost(Optional<UnitCost> cost) {
    return cost.orElseThrow().cost();
  }
}
