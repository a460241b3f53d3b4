package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.City;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.simulation.ParticipationModel;
import canyu.simulation.Replicate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that ships can be read as it is, and lives through a few weeks with few residents. */
class ShippedScenariosTest {

  private static final int WEEKS = 30;

  /** Few residents, and few weeks after the last countermeasure has begun. */
  private static LoadedScenario small(Path file) {
    int begun = ScenarioFile.read(file, Map.of()).scenario().policies().values().stream()
        .flatMap(policy -> policy.countermeasures().stream()).mapToInt(measure -> measure.terms().period().from()).max()
        .orElse(0);
    return ScenarioFile.read(file, Map.of("population.residents", "1000", "population.communitySize", "100",
        "time.burnIn", "2", "time.weeks", Integer.toString(begun + WEEKS), "replicates", "1"));
  }

  static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml") && !file.getFileName().toString().startsWith("optimise-")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void isRightAsItIs(Path file) {
    LoadedScenario loaded = ScenarioFile.read(file, Map.of());

    assertThat(loaded.scenario().title()).isNotBlank();
    assertThat(loaded.scenario().question()).endsWith("?");
    assertThat(loaded.scenario().arms().values()).allSatisfy(arm -> assertThat(arm.add()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void runsInEveryArm(Path file) {
    LoadedScenario small = small(file);
    int last = small.scenario().time().weeks();
    Replicate replicate = new Replicate(small, 0, Sweep.IN_ORDER);

    small.scenario().policies().forEach((arm, policy) -> {
      Trajectory trajectory = live(small, replicate, policy);
      for (Indicator indicator : List.of(Indicator.PARTICIPATION, Indicator.WILLING, Indicator.TRUST)) {
        assertThat(trajectory.value(indicator, Groups.CITY, last)).as(arm).isStrictlyBetween(0.0, 1.0);
      }
      assertThat(trajectory.value(Indicator.COST, Groups.CITY, last) > 0).as(arm)
          .isEqualTo(policy.in(replicate.settled()).costBy(last) > 0);
    });
  }

  private static Trajectory live(LoadedScenario loaded, Replicate replicate, Policy policy) {
    City city = replicate.settled().copy();
    return new ParticipationModel(
        loaded.scenario(), city, policy, replicate.chance(), Sweep.IN_ORDER, 0, loaded.scenario().time().weeks()).run();
  }
}
