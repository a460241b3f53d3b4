package canyu.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.GapChange;
import canyu.experiment.comparison.HandMade;
import canyu.experiment.comparison.Harm;
import canyu.experiment.comparison.OutcomeEffects;
import canyu.indicator.Indicator;
import canyu.report.charts.Colour;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who gains, who loses, and what closes a gap, by results made by hand. */
class HarmTextTest {

  private static final LoadedScenario TOWN = HandMade.town(Map.of("arms",
      "{opened: [offlineEngagement], closed: [participationPlatform], trifle: [dataSecurity], nothing: [legalProtection]}"));
  private static final Set<String> UNDER_60 = Set.of("age:15-29", "age:30-44", "age:45-59");
  private static final Set<String> FROM_60 = Set.of("age:60-69", "age:70+");
  private static final double GAP = 0.04;

  private static final Comparison COMPARISON = HandMade.results(TOWN).ending(HarmTextTest::end).comparison();
  private static final RunResults RESULTS = new RunResults(TOWN, COMPARISON);

  /** Residents under 60 are ahead by four points, of which an arm takes three from them, or gives three to the others. */
  private static double end(String arm, int city, Indicator indicator, String group) {
    double younger = 0.30 + (arm.equals("closed") ? -0.03 : 0);
    double older = 0.30 - GAP + (arm.equals("opened") ? 0.03 : 0) + (arm.equals("trifle") ? -0.0005 : 0);
    return switch (indicator) {
      case PARTICIPATION, PARTICIPATION_52 ->
          UNDER_60.contains(group) ? younger : FROM_60.contains(group) ? older : 0.75 * younger + 0.25 * older;
      case GAP_AGE -> younger - older;
      default -> 0;
    };
  }

  private static List<String> names(List<Integer> groups) {
    return groups.stream().map(COMPARISON.groups().names()::get).filter(name -> name.startsWith("age:")).toList();
  }

  @Test
  void groupsGainAndLoseBeyondWhatMatters() {
    assertThat(names(RESULTS.harm("closed").losing())).containsExactlyInAnyOrderElementsOf(UNDER_60);
    assertThat(RESULTS.harm("closed").gaining()).isEmpty();
    assertThat(names(RESULTS.harm("opened").gaining())).containsExactlyInAnyOrderElementsOf(FROM_60);
    assertThat(RESULTS.harm("opened").losing()).isEmpty();
    assertThat(RESULTS.harm("trifle").losing()).as("half of a tenth of a point").isEmpty();
  }

  @Test
  void aGapThatClosesBecauseThoseAheadFallBackIsLevelledDown() {
    assertThat(RESULTS.gapChange("closed", Indicator.GAP_AGE)).isEqualTo(GapChange.LEVELLED_DOWN);
    assertThat(RESULTS.gapChange("opened", Indicator.GAP_AGE)).isEqualTo(GapChange.NARROWS);
  }

  @Test
  void noOutcomeIsBetterForBeingLevelledDown() {
    OutcomeEffects gap = new OutcomeEffects(COMPARISON, Outcome.of(Indicator.GAP_AGE));

    assertThat(gap.isBetter("opened")).isTrue();
    assertThat(gap.isBetter("closed")).isFalse();
    assertThat(gap.isWorse("closed")).isTrue();
    assertThat(gap.best()).isEqualTo("opened");
  }

  @Test
  void levelledDownIsNeverInTheColourOfGood() {
    String chart = new FairnessSection().content(RESULTS, new Labels(Locale.ENGLISH)).get(2).toString();
    List<String> rows = List.of(chart.split("<g class=\"row\">"));

    assertThat(rows).filteredOn(row -> row.contains(">closed</text>")).isNotEmpty().allSatisfy(row ->
        assertThat(row).contains(Colour.VERMILION.code()).doesNotContain(Colour.BLUE.code(), Colour.GREEN.code()));
    assertThat(rows).filteredOn(row -> row.contains(">opened</text>")).isNotEmpty()
        .allSatisfy(row -> assertThat(row).contains(Colour.BLUE.code()));
  }

  @Test
  void theFirstScreenNamesWhoLosesAndWhatIsLevelledDown() {
    String english = new HarmText(RESULTS, new Labels(Locale.ENGLISH)).sentence();

    assertThat(english).startsWith("Under “opened” no group loses in “participation, 52 weeks”;")
        .contains("Groups lose under other arms: “closed”:", "those aged 15–29", "those aged 45–59", "(levelled down): “closed”.")
        .doesNotContain("those aged 70+", "“trifle”");
    assertThat(new HarmText(RESULTS, new Labels(Locale.SIMPLIFIED_CHINESE)).sentence())
        .contains("15–29岁居民", "（拉低式缩小）：“closed”。");
  }

  @Test
  void groupsAreNamedByTheFewestWords() {
    GroupWords words = new GroupWords(RESULTS, new Labels(Locale.ENGLISH));
    List<Integer> all = Harm.others(List.of(), COMPARISON);

    assertThat(words.of(all)).isEqualTo("every group");
    assertThat(words.of(all.subList(2, all.size()))).isEqualTo("every group but men, women");
    assertThat(words.of(all.subList(0, 2))).isEqualTo("men, women");
    assertThat(words.of(List.of())).isEqualTo("–");
    assertThat(new GroupWords(RESULTS, new Labels(Locale.SIMPLIFIED_CHINESE)).of(all.subList(1, all.size()))).isEqualTo("除男性外的所有群体");
  }

  /** Under 60 lose most, then all others by how many of them are under 60. */
  @Test
  void ofManyThatLoseTheFirstAreThoseThatLoseMost() {
    assertThat(new HarmText(RESULTS, new Labels(Locale.ENGLISH)).sentence())
        .containsPattern("“closed”: those aged 15–29, those aged 30–44, those aged 45–59, [^:]* and \\d+ more");
  }

  /** Whoever loses within the budget does not do best. */
  @Test
  void withinABudgetOnlyWhatGainsDoesBest() {
    LoadedScenario poor = HandMade.town(Map.of("budget", "{total: 1000}", "arms", "{closed: [dataSecurity: {cost: {}}]}"));
    RunResults results = new RunResults(poor, HandMade.results(poor)
        .ending((arm, city, indicator, group) -> indicator == Indicator.COST ? 0 : end(arm, city, indicator, group)).comparison());

    assertThat(new MoneyText(results, new Labels(Locale.ENGLISH)).sentence())
        .contains("Within the budget of 1,000 CNY no arm is shown to do better; nearest comes “closed” (0 CNY; lowers).");
  }

  @Test
  void whatIsSavedIsSaid() {
    RunResults results = new RunResults(TOWN, HandMade.results(TOWN).ending((arm, city, indicator, group) ->
        indicator == Indicator.COST ? arm.equals("closed") ? -3000 : arm.equals("opened") ? 500 : 0
            : end(arm, city, indicator, group)).comparison());

    assertThat(new MoneyText(results, new Labels(Locale.ENGLISH)).sentence()).contains("Savings: “closed” 3,000 CNY.");
    assertThat(new MoneyText(results, new Labels(Locale.SIMPLIFIED_CHINESE)).sentence())
        .contains("节省费用的方案：“closed”，3,000元。");
  }

  /** A budget pays for all of an arm, not for what it costs more than another. */
  @Test
  void aBudgetIsComparedWithTheWholeCost() {
    LoadedScenario staged = HandMade.town(Map.of("budget", "{total: 100}", "compareWith", "once",
        "arms", "{once: [dataSecurity], staged: [legalProtection]}"));
    RunResults results = new RunResults(staged, HandMade.results(staged).ending((arm, city, indicator, group) ->
        indicator == Indicator.COST ? (arm.equals("once") ? 300 : 150) : end(arm, city, indicator, group)).comparison());

    assertThat(results.spendings().inAll("staged")).isCloseTo(-150, within(1e-3));
    assertThat(results.spendings().isBeyondBudget("staged")).isTrue();
    assertThat(new MoneyText(results, new Labels(Locale.ENGLISH).about(staged)).sentence())
        .contains("Costs are differences from “once”;", "No arm is within the budget of 100 CNY.");
  }

  @Test
  void whereNobodyGainsOrLosesThatIsSaid() {
    LoadedScenario quiet = HandMade.town(Map.of("arms", "{nothing: [legalProtection]}"));
    RunResults results = new RunResults(quiet, HandMade.results(quiet).ending(HarmTextTest::end).comparison());

    assertThat(new HarmText(results, new Labels(Locale.ENGLISH)).sentence())
        .startsWith("Under “nothing” no group gains or loses in “participation, 52 weeks”.");
  }
}
