package canyu.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.loading.CalibratedVillage;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Calibration;
import canyu.calibration.plan.Dependence;
import canyu.city.Ladder;
import canyu.cli.Results;
import canyu.parameter.Node;
import canyu.parameter.ParameterYaml;
import canyu.population.Composition;
import canyu.population.Person;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assumptions differ in how age and education go together among those who are drawn, and in nothing else. */
class AssumedRunTest {

  private static final int YOUNG = 40;

  private static List<AssumedRun> runs;

  @BeforeAll
  static void read(@TempDir Path temporary) {
    Path village = CalibratedVillage.in(temporary).withQuietScenario(Map.of()).write("village.yaml", CalibratedVillage.QUICKER);
    Path town = ScenarioFolder.in(temporary).write("town.yaml", Results.TOWN);
    DependenceRequest request = new DependenceRequest(
        CalibrationRequest.of(village).with(CalibrationRequest.Change.SEED, "7"), ScenarioRequest.of(town));
    runs = Dependence.ASSUMPTIONS.stream()
        .map(assumption -> AssumedRun.read(assumption, request, Output.into(temporary), Invocation.ofLibrary()))
        .toList();
  }

  private static List<Composition> populations(AssumedRun run) {
    return List.of(run.calibration().loaded().surveyed().statusQuo().composition(), run.scenario().composition());
  }

  @Test
  void respondentsAndCitiesDifferInTheAssociation() {
    for (int i = 0; i < 2; i++) {
      int which = i;
      List<Double> associations =
          runs.stream().map(run -> yearsOfGraduates(populations(run).get(which))).toList();

      assertThat(associations.get(1)).as("positive").isGreaterThan(associations.get(0) + 3);
      assertThat(associations.get(2)).as("negative").isLessThan(associations.get(0) - 3);
    }
  }

  /** How many more years graduates have lived than all on average. */
  private static double yearsOfGraduates(Composition composition) {
    return meanAge(composition.people().stream()
        .filter(person -> person.education() >= Ladder.BACHELOR).toList())
        - meanAge(composition.people());
  }

  private static double meanAge(List<Person> people) {
    return people.stream().mapToDouble(person -> person.weight() * person.age()).sum()
        / people.stream().mapToDouble(Person::weight).sum();
  }

  @Test
  void theirMarginsAreTheSame() {
    sameMargin(Person::sex);
    sameMargin(Person::education);
    sameMargin(person -> person.age() < YOUNG);
  }

  private static <T> void sameMargin(Function<Person, T> of) {
    for (int i = 0; i < 2; i++) {
      Map<T, Double> expected = margin(populations(runs.get(0)).get(i), of);
      for (AssumedRun run : runs) {
        margin(populations(run).get(i), of).forEach((value, share) ->
            assertThat(share).as("%s under %s", value, run.assumption()).isCloseTo(expected.get(value), within(1e-6)));
      }
    }
  }

  private static <T> Map<T, Double> margin(Composition composition, Function<Person, T> of) {
    return composition.people().stream()
        .collect(Collectors.groupingBy(of, Collectors.summingDouble(Person::weight)));
  }

  @Test
  void nothingElseOfTheScenarioDiffers() {
    assertThat(runs).extracting(run -> run.scenario().scenario().population().ageEducation().orElseThrow())
        .containsExactly(0.0, -0.5, 0.5);
    assertThat(runs).extracting(AssumedRun::scenario).allSatisfy(loaded -> {
      assertThat(withoutAssociation(loaded)).isEqualTo(withoutAssociation(runs.get(0).scenario()));
      assertThat(loaded.scenario().seed()).isEqualTo(7);
    });
  }

  private static String withoutAssociation(LoadedScenario loaded) {
    Node.Mapping same = loaded.tree().withValue("population.ageEducation", "0", "the test");
    return ParameterYaml.write(same);
  }

  @Test
  void nothingElseOfTheCalibrationDiffers() {
    assertThat(runs).extracting(run -> run.calibration().loaded().calibration().respondents().dependence())
        .containsExactlyElementsOf(Dependence.ASSUMPTIONS);
    assertThat(runs).extracting(run -> run.calibration().loaded()).allSatisfy(loaded -> {
      assertThat(withoutDependence(loaded)).isEqualTo(withoutDependence(runs.get(0).calibration().loaded()));
      assertThat(loaded.parameters()).hasSameSizeAs(runs.get(0).calibration().loaded().parameters());
      assertThat(loaded.targets()).isEqualTo(runs.get(0).calibration().loaded().targets());
    });
  }

  private static Calibration withoutDependence(LoadedCalibration loaded) {
    Calibration all = loaded.calibration();
    Calibration.Respondents asked = all.respondents();
    return new Calibration(all.title(), all.scenario(), all.survey(), new Calibration.Respondents(asked.residents(),
        asked.communitySize(), asked.burnIn(), Dependence.AS_IN_FRAME), all.seed(), all.errors(), all.engine(),
        all.cost(), all.targets(), all.furtherSurveys(), all.studies(), all.readings(), all.bounds(), all.parameters(), all.thresholds(), all.carry(), all.notModelled());
  }

  @Test
  void everyAssumptionHasAFolderOfItsOwn() {
    assertThat(runs).extracting(run -> run.calibration().output().folder().getFileName().toString())
        .containsExactly("independent", "positive", "negative");
  }
}
