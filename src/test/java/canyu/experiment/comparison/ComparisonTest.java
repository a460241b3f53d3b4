package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What all runs of a scenario say, by results made by hand. */
class ComparisonTest {

  private static final LoadedScenario TOWN = HandMade.town(Map.of("arms", "{young: [dataSecurity], middle: [legalProtection]}"));
  private static final List<String> UNDER_60 = List.of("age:15-29", "age:30-44", "age:45-59");

  /** How many of those under 60 belong to a group of age. */
  private static double share(String group) {
    return weight(group) / UNDER_60.stream().mapToDouble(ComparisonTest::weight).sum();
  }

  private static double weight(String group) {
    return TOWN.sharesOfGroups()[TOWN.people().groups().names().indexOf(group)];
  }

  /** Those who are ahead lose by so much, in one of their groups; the gap closes by twice as much as they lose by heads. */
  private static GapChange closing(String losing, double loss, double gap, String empty) {
    Comparison comparison = HandMade.results(TOWN).ending((arm, city, indicator, group) -> {
      boolean changed = arm.equals("young");
      if (indicator == Indicator.GAP_AGE) {
        return changed ? 0.10 - gap : 0.10;
      }
      return group.equals(empty) ? Double.NaN : 0.3 - (changed && group.equals(losing) ? loss : 0);
    }).comparison();
    return comparison.gapChange("young", Indicator.GAP_AGE);
  }

  /** A loss counts as far as people have it: a little more than half of what the gap closes by is levelling down. */
  @Test
  void thoseWhoAreAheadAreCountedByHeads() {
    for (String group : UNDER_60) {
      double loss = 0.06;
      double byHeads = loss * share(group);

      assertThat(closing(group, loss, 2 * byHeads * 0.95, "")).as(group).isEqualTo(GapChange.LEVELLED_DOWN);
      assertThat(closing(group, loss, 2 * byHeads * 1.05, "")).as(group).isEqualTo(GapChange.NARROWS);
    }
  }

  @Test
  void whereNobodyIsOfAnAgeTheOthersCount() {
    double byHeads = 0.06 * share("age:15-29") / (share("age:15-29") + share("age:30-44"));

    assertThat(closing("age:15-29", 0.06, 2 * byHeads * 0.95, "age:45-59")).isEqualTo(GapChange.LEVELLED_DOWN);
    assertThat(closing("age:15-29", 0.06, 2 * byHeads * 1.05, "age:45-59")).isEqualTo(GapChange.NARROWS);
  }

  /** The older are ahead by four points and lose three. */
  @Test
  void whoIsAheadIsToldByTheSignOfTheGap() {
    Comparison comparison = HandMade.results(TOWN).ending((arm, city, indicator, group) -> {
      double older = arm.equals("middle") ? 0.31 : 0.34;
      double younger = arm.equals("young") ? 0.33 : 0.30;
      return indicator == Indicator.GAP_AGE ? younger - older
          : group.equals("age:60-69") || group.equals("age:70+") ? older : younger;
    }).comparison();

    assertThat(comparison.gapChange("middle", Indicator.GAP_AGE)).isEqualTo(GapChange.LEVELLED_DOWN);
    assertThat(comparison.gapChange("young", Indicator.GAP_AGE)).isEqualTo(GapChange.NARROWS);
  }

  @Test
  void citiesInARowShareADrawWhereParametersAreDrawn() {
    LoadedScenario drawn = HandMade.town(Map.of("arms", "{arm: [dataSecurity]}", "uncertainty", "{citiesPerDraw: 2}"));

    assertThat(HandMade.results(drawn).comparison().draw(3)).isEqualTo(OptionalInt.of(1));
    assertThat(HandMade.results(TOWN).comparison().draw(3)).isEmpty();
  }

  @Test
  void withoutTheFirstCityNobodyKnowsWhetherArmsCanBeCompared() {
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> HandMade.results(TOWN).comparison().integrity());
  }

  @Test
  void theWeeksOfAnArmAndHowFarItIsFromTheReferenceAreThoseOfItsRuns() {
    Comparison comparison = HandMade.results(TOWN).going((arm, week, indicator) ->
        indicator == Indicator.TRUST ? 0.5 + (arm.equals("young") ? 0.1 : 0) : Double.NaN).comparison();

    assertThat(comparison.trend("young", Indicator.TRUST).mean()[0]).isCloseTo(0.6, within(1e-4));
    assertThat(comparison.course("young", Indicator.TRUST, Groups.CITY).mean()[0]).isCloseTo(0.1, within(1e-4));
    assertThat(comparison.runs()).hasSize(3 * HandMade.CITIES);
    assertThat(comparison.effects()).as("one thing to do for each arm").hasSize(3);
  }
}
