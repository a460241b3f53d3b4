package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of four arms that differ, beside their gains city by city. */
class RankingTest {

  private static final int CITIES = 8;
  private static final double EXACT = 1e-12;
  private static final LoadedScenario TOWN = ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of(
      "population.residents", "300", "population.communitySize", "100", "time.burnIn", "4", "time.weeks", "16",
      "replicates", "" + CITIES, "outcomes", "[trust]",
      "arms", "{loop: [closedLoopFeedback], campaign: [awarenessCampaign], law: [legalProtection],"
          + " disclosure: [informationDisclosure]}"));

  private static OutcomeEffects trust;
  private static List<Ranking.Place> places;

  @BeforeAll
  static void live(@TempDir Path folder) throws IOException {
    Comparison comparison =
        new Experiment(TOWN, new LocalRunner(1, new RunStore(folder, RunKeys.of("test", TOWN)))).run(() -> {});
    trust = comparison.outcomes().get(0);
    places = Ranking.of(TOWN, comparison).get(0).arms();
  }

  private static double gain(String arm, int city) {
    return trust.gains(arm)[city];
  }

  private static long better(Ranking.Place place, int city) {
    return places.stream().filter(other -> gain(other.arm(), city) > gain(place.arm(), city)).count();
  }

  private static double share(IntPredicate of) {
    return IntStream.range(0, CITIES).filter(of).count() / (double) CITIES;
  }

  private static double mean(IntToDoubleFunction of) {
    return IntStream.range(0, CITIES).mapToDouble(of).average().orElseThrow();
  }

  @Test
  void noArmsTieHere() {
    for (int city = 0; city < CITIES; city++) {
      int number = city;
      assertThat(places.stream().map(place -> gain(place.arm(), number))).hasSize(4).doesNotHaveDuplicates();
    }
  }

  @Test
  void theBestGainMostAndThreeAreAmongThree() {
    assertThat(places).allSatisfy(place -> {
      assertThat(place.best()).isCloseTo(share(city -> better(place, city) == 0), within(EXACT));
      assertThat(place.amongThree()).isCloseTo(share(city -> better(place, city) < 3), within(EXACT));
    });
  }

  @Test
  void regretIsWhatTheBestOfEachCityGainsMore() {
    assertThat(places).allSatisfy(place -> assertThat(place.regret()).isCloseTo(
        mean(city -> places.stream().mapToDouble(other -> gain(other.arm(), city)).max().orElseThrow()
            - gain(place.arm(), city)), within(EXACT)));
  }

  @Test
  void whatIsMostOftenBestComesFirstAndThenWhatLosesLeast() {
    for (int k = 1; k < places.size(); k++) {
      Ranking.Place before = places.get(k - 1);
      Ranking.Place after = places.get(k);
      assertThat(before.best()).isGreaterThanOrEqualTo(after.best());
      if (before.best() == after.best()) {
        assertThat(before.regret()).isLessThanOrEqualTo(after.regret());
      }
    }
    assertThat(places.get(0).regret()).isLessThan(places.get(3).regret());
  }

  @Test
  void whereNoParametersAreDrawnNoneDrives() {
    assertThat(places).allMatch(place -> place.driver().isEmpty() && place.shares().isEmpty());
  }
}
