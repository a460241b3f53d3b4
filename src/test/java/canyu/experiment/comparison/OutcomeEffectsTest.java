package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.countermeasure.Ledger;
import canyu.experiment.run.RunResult;
import canyu.indicator.Indicator;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which arm does best in an outcome, by results made by hand. */
class OutcomeEffectsTest {

  private static final LoadedScenario TOWN = ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of(
      "replicates", "4", "population.residents", "500", "population.communitySize", "250", "time.burnIn", "1",
      "arms", "{past: [awarenessCampaign], nearer: [offlineEngagement], wider: [participationPlatform]}"));

  /** Arms by how much luck of their own they have; the status quo has none. */
  private static final List<String> NOISIER = List.of("past", "nearer", "wider");

  /** The older are ahead by two points; cities differ by a tenth of a point. */
  private final Comparison results =
      comparison(Map.of("status quo", -0.02, "past", 0.03, "nearer", -0.01, "wider", -0.04));

  @Test
  void aGapIsBetterNearerToZeroOnWhicheverSide() {
    OutcomeEffects gap = new OutcomeEffects(results, Outcome.of(Indicator.GAP_AGE));

    assertThat(gap.order()).containsExactly("nearer", "past", "wider");
    assertThat(gap.isBetter("nearer")).isTrue();
    assertThat(gap.isBetter("past")).as("it is wider than before, the other way round").isFalse();
    assertThat(gap.isWorse("past")).isTrue();
    assertThat(gap.isWorse("wider")).isTrue();
    assertThat(gap.lead("nearer", "past").low()).isPositive();
  }

  @Test
  void ofAShareMoreIsBetterUnlessLessIsWanted() {
    OutcomeEffects willing = new OutcomeEffects(results, Outcome.of(Indicator.WILLING));
    OutcomeEffects worried = new OutcomeEffects(results, Outcome.of(Indicator.WORRIED));

    assertThat(willing.order()).containsExactly("past", "nearer", "wider");
    assertThat(willing.isBetter("past")).isTrue();
    assertThat(willing.isWorse("wider")).isTrue();
    assertThat(worried.order()).containsExactly("wider", "nearer", "past");
    assertThat(new OutcomeEffects(results, Outcome.of(Indicator.BELIEVING_RUMOUR)).order())
        .containsExactly("wider", "nearer", "past");
    assertThat(worried.gain("wider")).isEqualTo(-worried.effect("wider").difference());
  }

  /** "past" and "nearer" differ by luck only; every other two are told apart. */
  @Test
  void armsThatDifferByLuckAreATie() {
    OutcomeEffects willing = new OutcomeEffects(
        comparison(Map.of("status quo", -0.02, "past", 0.03, "nearer", 0.03, "wider", -0.04)), Outcome.of(Indicator.WILLING));

    assertThat(willing.ties(3)).singleElement().satisfies(tie ->
        assertThat(List.of(tie.better(), tie.worse())).containsExactlyInAnyOrder("past", "nearer"));
    assertThat(willing.isAhead("past", "wider")).isTrue();
    assertThat(new OutcomeEffects(results, Outcome.of(Indicator.WILLING)).ties(3)).isEmpty();
  }

  /** The arm that is best in the mean may be so by luck. */
  @Test
  void toldIsTheBestOfThoseThatAreShownToDoBetter() {
    LoadedScenario town = HandMade.town(Map.of("arms", "{steady: [dataSecurity], wild: [legalProtection], idle: []}"));
    OutcomeEffects willing = new OutcomeEffects(HandMade.results(town).ending((arm, city, indicator, group) -> 0.5 + switch (arm) {
      case "steady" -> 0.02;
      case "wild" -> city == 0 ? 0.3 : -0.02;
      default -> 0;
    }).comparison(), Outcome.of(Indicator.WILLING));

    assertThat(willing.order()).startsWith("wild", "steady");
    assertThat(willing.best()).isEqualTo("steady");
  }

  /** Differences of 1 to 4 hundredths in four cities have a chance of error of .0305; twice as much where there are two arms. */
  @Test
  void anArmIsPickedThoughAllAreLookedAtTogether() {
    OutcomeEffects alone = willing("{sure: [dataSecurity]}");
    OutcomeEffects both = willing("{sure: [dataSecurity], unsure: [legalProtection]}");
    OutcomeEffects undefined = willing("{sure: [dataSecurity], undefined: [legalProtection]}");

    assertThat(alone.chances().get("sure")).isCloseTo(0.0305, within(1e-4));
    assertThat(alone.picks()).containsExactly("sure");
    assertThat(both.chances()).containsOnlyKeys("sure", "unsure");
    assertThat(both.chances().get("sure")).isCloseTo(0.0610, within(2e-4));
    assertThat(both.chances().get("unsure")).isGreaterThan(0.9);
    assertThat(both.picks()).isEmpty();
    assertThat(undefined.chances().get("undefined")).isNaN();
  }

  private static OutcomeEffects willing(String arms) {
    LoadedScenario town = HandMade.town(Map.of("arms", arms));
    return new OutcomeEffects(HandMade.results(town).ending((arm, city, indicator, group) -> switch (arm) {
      case "sure" -> 0.51 + 0.01 * city;
      case "unsure" -> city % 2 == 0 ? 0.52 : 0.48;
      case "undefined" -> Double.NaN;
      default -> 0.5;
    }).comparison(), Outcome.of(Indicator.WILLING));
  }

  @Test
  void armsThatAreNotDefinedComeLastAndTieWithNobody() {
    OutcomeEffects willing = willing("{undefined: [dataSecurity], unsure: [legalProtection], sure: [awarenessCampaign]}");

    assertThat(willing.order()).containsExactly("sure", "unsure", "undefined");
    assertThat(willing.ties(3)).containsExactly(new OutcomeEffects.Tie("sure", "unsure"));
    assertThat(willing.statusQuo()).isEqualTo(0.5);
    assertThat(willing.isBetter("undefined")).isFalse();
    assertThat(willing.isWorse("undefined")).isFalse();
  }

  @Test
  void anOutcomeOfAGroupIsThatOfTheGroup() {
    LoadedScenario town = HandMade.town(Map.of("arms", "{arm: [dataSecurity]}"));
    Comparison comparison = HandMade.results(town).ending((arm, city, indicator, group) ->
        0.5 + (arm.equals("arm") && group.equals("sex:female") ? 0.1 : 0)).comparison();

    assertThat(new OutcomeEffects(comparison, new Outcome(Indicator.TRUST, "sex:female")).isBetter("arm")).isTrue();
    assertThat(new OutcomeEffects(comparison, new Outcome(Indicator.TRUST, "sex:male")).isBetter("arm")).isFalse();
    assertThat(new OutcomeEffects(comparison, Outcome.of(Indicator.TRUST)).isBetter("arm")).isFalse();
  }

  /** Residents under 60 are ahead by four points, of which an arm takes three from them, or gives three to the others. */
  @Test
  void aGapThatClosesByLevellingDownIsWorseAndByLevellingUpBetter() {
    LoadedScenario town = HandMade.town(Map.of("arms", "{down: [dataSecurity], up: [legalProtection], none: [awarenessCampaign]}"));
    OutcomeEffects gap = new OutcomeEffects(HandMade.results(town).ending(OutcomeEffectsTest::byAge).comparison(),
        Outcome.of(Indicator.GAP_AGE));

    assertThat(gap.isBetter("up")).isTrue();
    assertThat(gap.isWorse("up")).isFalse();
    assertThat(gap.isBetter("down")).isFalse();
    assertThat(gap.isWorse("down")).isTrue();
    assertThat(gap.isBetter("none") || gap.isWorse("none")).isFalse();
  }

  private static double byAge(String arm, int city, Indicator indicator, String group) {
    double younger = 0.30 - (arm.equals("down") ? 0.03 : 0);
    double older = 0.26 + (arm.equals("up") ? 0.03 : 0);
    boolean old = group.equals("age:60-69") || group.equals("age:70+");
    return indicator == Indicator.GAP_AGE ? younger - older : old ? older : younger;
  }

  private static Comparison comparison(Map<String, Double> ends) {
    List<RunResult> runs = new ArrayList<>();
    ends.forEach((arm, end) -> {
      for (int replicate = 0; replicate < 4; replicate++) {
        double[][] values = new double[60][Indicator.values().length];
        double here = end + 0.001 * replicate + 1e-5 * replicate * replicate * (1 + NOISIER.indexOf(arm));
        Arrays.stream(values).forEach(group -> Arrays.fill(group, here));
        runs.add(new RunResult(arm, replicate, List.of(), values, HandMade.NOBODY, List.of(), Ledger.NONE, Optional.empty()));
      }
    });
    return new Comparison(TOWN, runs, 4);
  }
}
