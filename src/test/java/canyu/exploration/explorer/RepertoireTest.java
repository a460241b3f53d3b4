package canyu.exploration.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.RandomStream;
import canyu.countermeasure.Countermeasure;
import canyu.exploration.optimisation.space.Mix;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.review.ExpectedCost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What mixes are made of, and what is run of them. */
class RepertoireTest {

  private static final Map<String, String> SMALL = Map.of("population.residents", "2000", "replicates", "6");

  private static LoadedScenario shipped(String name) {
    return ScenarioFile.read(Path.of("scenarios", name + ".yaml"), SMALL);
  }

  private static LoadedScenario scenario(Path folder, String arms) throws IOException {
    Files.copy(Path.of("scenarios/baseline.yaml"), folder.resolve("baseline.yaml"));
    return ScenarioFile.read(Files.writeString(folder.resolve("own.yaml"), "title: own\nquestion: what?\n" + arms),
        Map.of("survey", "null", "population.frame", Path.of("calibration/suzhou-residents.yaml").toAbsolutePath().toString(),
            "population.residents", "2000", "time.weeks", "101"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"suzhou-2019", "data-breach", "glass-door", "offline-elders", "rumour", "big-data-loop",
      "one-platform"})
  void everyShippedScenarioCanBeExplored(String name) {
    LoadedScenario loaded = shipped(name);

    ExplorerPlan plan = ExplorerPlan.of(loaded);

    assertThat(plan.mixes()).hasSizeBetween(120, 240).doesNotHaveDuplicates()
        .allSatisfy(mix -> assertThat(mix.doses()).isNotEmpty());
    assertThat(plan.tried().scenario().armNames()).startsWith(loaded.scenario().comparedWith())
        .hasSizeGreaterThan(plan.mixes().size());
    assertThat(plan.tried().draws()).isEqualTo(loaded.draws());
  }

  /** Whoever begins with an arm sees that arm. */
  @ParameterizedTest
  @ValueSource(strings = {"suzhou-2019", "glass-door", "offline-elders", "big-data-loop", "one-platform"})
  void anArmThatIsAMixDoesTheSame(String name) {
    LoadedScenario loaded = shipped(name);
    Repertoire repertoire = Repertoire.of(loaded);

    assertThat(loaded.scenario().armNames()).allSatisfy(arm -> assertThat(repertoire.mix(arm)).hasValueSatisfying(mix ->
        assertThat(measures(repertoire, mix)).containsExactlyInAnyOrderElementsOf(loaded.scenario().countermeasures(arm))));
  }

  private static List<Countermeasure> measures(Repertoire repertoire, Mix mix) {
    return mix.doses().stream().map(dose -> repertoire.pieces().get(dose.option()).measure(dose)).toList();
  }

  @Test
  void theSameMeasureInTwoArmsIsOnePieceWhateverItsStrengthAndStart(@TempDir Path folder) throws IOException {
    LoadedScenario loaded = scenario(folder, """
        arms:
          early: [awarenessCampaign: {strength: 0.5, from: 5}]
          late: [awarenessCampaign: {from: 80}]
          slow: [awarenessCampaign: {ramp: 20, until: 60}]
          waiting: [awarenessCampaign: {when: {indicator: concern, above: 0.6}}]
        """);

    List<Piece> pieces = Repertoire.of(loaded).pieces();

    assertThat(pieces).extracting(Piece::arm).containsExactly("early", "slow", "waiting");
    assertThat(pieces.get(0).first()).isEqualTo(5);
    assertThat(pieces.get(0).last()).isEqualTo(90);
    assertThat(pieces.get(1).last()).isEqualTo(30);
    assertThat(pieces.get(2).isTimed()).isFalse();
  }

  @Test
  void anArmWithEventsOfItsOwnIsNoMix(@TempDir Path folder) throws IOException {
    Repertoire repertoire = Repertoire.of(scenario(folder, """
        events: [incident: {week: 20, severity: 0.5, name: breach}]
        arms:
          campaign: [awarenessCampaign]
          unharmed: {extends: campaign, absent: [breach]}
        """));

    assertThat(repertoire.mix("campaign")).isPresent();
    assertThat(repertoire.mix("unharmed")).isEmpty();
  }

  @Test
  void costsAreThoseOfTheScenario(@TempDir Path folder) throws IOException {
    Repertoire repertoire = Repertoire.of(scenario(folder, """
        arms:
          early: [closedLoopFeedback: {from: 3, ramp: 12, cost: {setUp: 100, weekly: 7, perResidentReached: 2}}]
          late: [closedLoopFeedback: {from: 99, ramp: 12, cost: {setUp: 100, weekly: 7, perResidentReached: 2}}]
        """));
    double[] costs = repertoire.costs(0);

    assertThat(costs[0]).isCloseTo(cost(repertoire, "early"), within(1e-6));
    assertThat(costs[96]).isCloseTo(cost(repertoire, "late"), within(1e-6));
  }

  private static double cost(Repertoire repertoire, String arm) {
    return repertoire.loaded().scenario().countermeasures(arm).stream()
        .mapToDouble(measure -> ExpectedCost.of(measure, repertoire.loaded())).sum();
  }

  @Test
  void armsThatDoNothingAreRefused(@TempDir Path folder) throws IOException {
    LoadedScenario loaded = scenario(folder, "arms:\n  nothing: []\n");

    assertThatThrownBy(() -> ExplorerPlan.of(loaded)).isInstanceOf(ParameterException.class)
        .hasMessageContaining("nothing to explore");
  }

  /** Half of what is done is done at full strength; half of it at once; from few measures to nearly all. */
  @Test
  void mixesAreLikeThoseThatPeopleChoose() {
    List<Piece> pieces = Repertoire.of(shipped("suzhou-2019")).pieces();
    List<Mix> mixes = new MixDesign(pieces).mixes(200, RandomStream.of(1, "a test of mixes"));
    double doses = mixes.stream().mapToInt(mix -> mix.doses().size()).sum();

    assertThat(mixes.stream().flatMap(mix -> mix.doses().stream()).filter(dose -> dose.strength() == 1).count() / doses)
        .isCloseTo(0.5, within(0.06));
    assertThat(mixes.stream().flatMap(mix -> mix.doses().stream())
        .filter(dose -> dose.start() == pieces.get(dose.option()).first()).count() / doses).isCloseTo(0.5, within(0.06));
    assertThat(doses / mixes.size() / pieces.size()).isCloseTo(0.5, within(0.05));
    assertThat(mixes.stream().mapToInt(mix -> mix.doses().size()).max().orElseThrow()).isGreaterThan(pieces.size() - 2);
  }

  @Test
  void oneCityOfEachDrawIsAskedAndTwelveAtMost() {
    LoadedScenario drawn = ScenarioFile.read(Path.of("scenarios/suzhou-2019.yaml"), Map.of("replicates", "40"));

    assertThat(ExplorerPlan.of(drawn).cities()).containsExactly(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22);
    assertThat(ExplorerPlan.of(ScenarioFile.read(Path.of("scenarios/suzhou-2019.yaml"), Map.of("replicates", "7"))).cities())
        .containsExactly(0, 2, 4, 6);
  }
}
