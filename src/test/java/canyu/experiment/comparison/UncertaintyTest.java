package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.experiment.statistics.Effect;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiments whose cities draw their parameters. */
class UncertaintyTest {

  @TempDir
  private Path folder;

  private static LoadedScenario town(int replicates, int citiesPerDraw) {
    return town(replicates, citiesPerDraw, Indicator.PARTICIPATION);
  }

  private static LoadedScenario town(int replicates, int citiesPerDraw, Indicator outcome) {
    return ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of("population.residents", "500",
        "population.communitySize", "100", "time.burnIn", "4", "time.weeks", "12", "replicates", "" + replicates,
        "outcomes", "[" + Names.camel(outcome) + "]", "uncertainty", "{citiesPerDraw: " + citiesPerDraw + "}",
        "arms", "{loop: [closedLoopFeedback], campaign: [awarenessCampaign]}"));
  }

  private Comparison lived(LoadedScenario town) throws IOException {
    RunStore store =
        new RunStore(folder, RunKeys.of("test", town));
    return new Experiment(town, new LocalRunner(1, store)).run(() -> {});
  }

  @Test
  void citiesThatShareADrawAreOneObservation() throws IOException {
    Comparison comparison = lived(town(4, 2));
    Effect effect = comparison.effect("loop", Indicator.RESPONSE_RECORD, Groups.CITY);
    double[] cities = comparison.differences("loop", Indicator.RESPONSE_RECORD, Groups.CITY);

    double apart = Math.abs(cities[0] + cities[1] - cities[2] - cities[3]) / 2;
    // two draws: t with 1 degree of freedom is 12.706205, and their standard error half of what they are apart
    assertThat(effect.high() - effect.difference()).isCloseTo(12.706205 * apart / 2, within(1e-6 * apart));
    assertThat(effect.difference() - effect.low()).isCloseTo(12.706205 * apart / 2, within(1e-6 * apart));
    assertThat(effect.replicates()).isEqualTo(4);
  }

  @Test
  void theOrderTellsParametersFromLuckOnlyWhereThereAreTwoWholeDraws() throws IOException {
    LoadedScenario three = town(3, 2);
    LoadedScenario four = town(4, 2);

    assertThat(Ranking.of(three, lived(three)).get(0).arms()).allMatch(place -> place.shares().isEmpty());
    assertThat(Ranking.of(four, lived(four)).get(0).arms()).allMatch(place -> place.shares().isPresent());
  }

  @Test
  void anIncompleteDrawCountsInTheOrder() throws IOException {
    LoadedScenario town = town(1, 2, Indicator.INFORMED);

    assertThat(Ranking.of(town, lived(town)).get(0).arms()).hasSize(2)
        .allMatch(place -> place.best() == 0 || place.best() == 1);
  }

  @Test
  void armsThatTieShareTheFirstPlaces() throws IOException {
    LoadedScenario twins = ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of(
        "population.residents", "500", "population.communitySize", "100", "time.burnIn", "4", "time.weeks", "12",
        "replicates", "6", "arms", "{one: [closedLoopFeedback], other: [closedLoopFeedback], none: [], nothing: [], "
            + "neither: []}"));
    List<Ranking.Place> places = Ranking.of(twins, lived(twins)).get(0).arms();

    assertThat(places.stream().mapToDouble(Ranking.Place::best).sum()).isCloseTo(1, within(1e-12));
    assertThat(places.stream().mapToDouble(Ranking.Place::amongThree).sum()).isCloseTo(3, within(1e-12));
    assertThat(place("one", places).best()).isEqualTo(place("other", places).best()).isPositive();
    assertThat(place("none", places).best()).isEqualTo(place("neither", places).best());
    assertThat(place("none", places).amongThree()).isEqualTo(place("nothing", places).amongThree()).isPositive();
  }

  private static Ranking.Place place(String arm, List<Ranking.Place> places) {
    return places.stream().filter(place -> place.arm().equals(arm)).findFirst().orElseThrow();
  }

  @Test
  void nothingHasAnOrderWithoutArms() throws IOException {
    LoadedScenario town = ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of(
        "population.residents", "500", "population.communitySize", "100", "time.burnIn", "1", "time.weeks", "1",
        "replicates", "2"));

    assertThat(Ranking.of(town, lived(town)).get(0).arms()).isEmpty();
  }
}
