package canyu.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.experiment.run.LocalWorkers;
import canyu.experiment.run.OtherMachine;
import canyu.experiment.run.Workers;
import canyu.file.SetAside;
import canyu.indicator.Answer;
import canyu.parameter.Binder;
import canyu.parameter.ParameterFile;
import canyu.parameter.ParameterYaml;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.study.ExpectedRange;
import canyu.study.Study;
import canyu.study.StudyStatistic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {

  private static final Path SHIPPED = Path.of("src/main/resources/canyu/validation.yaml");

  @TempDir
  private Path folder;

  private final AtomicInteger done = new AtomicInteger();

  private static Subject subject(Map<String, String> settings) {
    LoadedScenario loaded = ScenarioFile.read(Path.of("scenarios", ScenarioFile.BASELINE), settings);
    return Subject.of(loaded, ScenarioFile.survey(loaded));
  }

  private Validation validate(Subject subject, int threads, String store) {
    return validate(subject, new LocalWorkers(threads), store);
  }

  private Validation validate(Subject subject, Workers workers, String store) {
    return Validation.run(subject, workers,
        new CityStore(folder.resolve(store), "f", new SetAside(folder, warning -> { })), done::incrementAndGet);
  }

  @Test
  void anotherMachineFindsTheSame() throws IOException {
    Subject village = subject(Map.of("population.residents", "1500", "replicates", "2"));
    OtherMachine other = new OtherMachine(folder);
    validate(village, 1, "here");
    validate(village, other, "there");

    assertThat(village.surveyed()).isPresent();
    assertThat(other.differences()).isEmpty();
    assertThat(other.answers()).isEqualTo(2);
    for (String city : new String[] {"000000.yaml", "000001.yaml"}) {
      assertThat(folder.resolve("there").resolve(city)).hasSameBinaryContentAs(folder.resolve("here").resolve(city));
    }
  }

  /** Twenty cities take a minute, so they are simulated only with {@code -Dcanyu.refresh}; else parameters are compared. */
  @Test
  void whatShipsIsOfTheDefaultsAsTheyAre() throws IOException {
    Subject defaults = subject(Map.of());
    if (System.getProperty("canyu.refresh") != null) {
      Files.writeString(SHIPPED, ParameterYaml.write(validate(defaults, 2, "all").standing()));
    }
    Standing shipped = Binder.bind(ParameterFile.read(SHIPPED), Standing.class);

    assertThat(shipped.subject())
        .as("parameters, status quo or people of the baseline have changed: make %s anew with -Dcanyu.refresh", SHIPPED)
        .isEqualTo(Standing.subject(defaults.statusQuo()));
    assertThat(shipped.findings()).hasSize(Study.all().stream().mapToInt(study -> study.statistics().size()).sum())
        .allSatisfy(finding -> assertThat(finding.simulated()).isPresent());
    assertThat(Standing.ofDefaults()).isEqualTo(shipped);
  }

  @Test
  void threadsAndStoredCitiesChangeNothing() {
    Subject town = subject(Map.of("replicates", "2", "population.residents", "400",
        "population.communitySize", "200", "time.burnIn", "10"));

    Validation fresh = validate(town, 1, "one");
    Standing one = fresh.standing();
    Standing two = validate(town, 2, "two").standing();
    Standing again = validate(town, 1, "two").standing();

    assertThat(done).as("two cities, three times").hasValue(6);
    assertThat(one.simulated()).isNotEmpty();
    assertThat(one.cities()).isEqualTo(2);
    assertThat(one.residents()).isEqualTo(400);
    assertThat(fresh.subject()).isEqualTo(town);
    assertThat(fresh.simulated(Answer.WILLING).orElseThrow().value())
        .isCloseTo(fresh.survey().orElseThrow().mean(Answer.WILLING), within(1e-12)).isPositive();
    assertThat(ParameterYaml.write(two)).isEqualTo(ParameterYaml.write(one));
    assertThat(ParameterYaml.write(again)).isEqualTo(ParameterYaml.write(one));
  }

  @Test
  void anIntervalIsInsideOutsideOrNotResolved() {
    ExpectedRange range = new ExpectedRange(0, 1);

    assertThat(Judgement.of(estimate(0.2, 0.8), range)).isEqualTo(Judgement.INSIDE);
    assertThat(Judgement.of(estimate(1.1, 1.2), range)).isEqualTo(Judgement.OUTSIDE);
    assertThat(Judgement.of(estimate(-2, -1), range)).isEqualTo(Judgement.OUTSIDE);
    assertThat(Judgement.of(estimate(1, 1.2), range)).as("it holds the end").isEqualTo(Judgement.NOT_RESOLVED);
    assertThat(Judgement.of(estimate(-2, 0), range)).as("it holds the end").isEqualTo(Judgement.NOT_RESOLVED);
    assertThat(Judgement.of(estimate(0.9, 1.2), range)).isEqualTo(Judgement.NOT_RESOLVED);
    assertThat(Judgement.of(new Estimate(0.5, Optional.empty(), Optional.empty()), range))
        .isEqualTo(Judgement.NOT_RESOLVED);
  }

  /** The model contradicts a study where the whole interval is outside of what was published, and only there. */
  @Test
  void onlyWhatIsOutsideFails() {
    Study study = Study.all().stream().filter(each -> each.statistics().stream().anyMatch(one -> one.range().isPresent()))
        .findFirst().orElseThrow();
    StudyStatistic statistic = study.statistics().stream().filter(one -> one.range().isPresent()).findFirst().orElseThrow();
    ExpectedRange range = statistic.range().orElseThrow();
    StudyStatistic reported = new StudyStatistic("any", statistic.formula(), Optional.empty(), Optional.empty());
    Finding inside = new Finding(study, statistic, Optional.of(estimate(range.low(), range.low())));
    Finding outside = new Finding(study, statistic, Optional.of(estimate(range.low() - 2, range.low() - 1)));
    Finding undefined = new Finding(study, statistic, Optional.empty());
    Finding alone = new Finding(study, reported, Optional.of(estimate(-9, 9)));

    assertThat(inside.judgement()).isEqualTo(Judgement.INSIDE).hasToString("inside");
    assertThat(outside.judgement()).isEqualTo(Judgement.OUTSIDE);
    assertThat(undefined.judgement()).isEqualTo(Judgement.NOT_DEFINED);
    assertThat(alone.judgement()).isEqualTo(Judgement.REPORTED);
    assertThat(List.of(inside, outside, undefined, alone)).filteredOn(Finding::fails).containsExactly(outside);
    assertThat(alone.key()).isEqualTo(study.key() + ".any");
  }

  private static Estimate estimate(double low, double high) {
    return new Estimate((low + high) / 2, Optional.of(low), Optional.of(high));
  }
}
