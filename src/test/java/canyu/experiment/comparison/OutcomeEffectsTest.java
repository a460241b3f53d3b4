package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.countermeasure.Ledger;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Transitions;
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

  private static Comparison comparison(Map<String, Double> ends) {
    Transitions nobody = new Transitions(new long[0], new long[0], new long[0], new long[0], 0, new long[0][0]);
    List<RunResult> runs = new ArrayList<>();
    ends.forEach((arm, end) -> {
      for (int replicate = 0; replicate < 4; replicate++) {
        double[][] values = new double[60][Indicator.values().length];
        double here = end + 0.001 * replicate + 1e-5 * replicate * replicate * (1 + NOISIER.indexOf(arm));
        Arrays.stream(values).forEach(group -> Arrays.fill(group, here));
        runs.add(new RunResult(arm, replicate, List.of(), values, nobody, List.of(), Ledger.NONE, Optional.empty()));
      }
    });
    return new Comparison(TOWN, runs, 4);
  }
}
