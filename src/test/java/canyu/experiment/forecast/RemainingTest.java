package canyu.experiment.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import canyu.experiment.tables.TableFormat;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What three arms and the status quo in some cities take, and what of it is left. */
class RemainingTest {

  private static final int RESIDENTS = 500;
  private static final LoadedScenario TOWN = ScenarioFile.read(Path.of("scenarios", "baseline.yaml"), Map.of(
      "population.residents", "" + RESIDENTS, "population.communitySize", "250", "time.burnIn", "2", "time.weeks", "26",
      "time.recordCity", "5", "time.recordGroups", "13", "arms", "{a: [], b: [], c: []}"));
  private static final long OF_GROUPS = Stream.of(Indicator.values()).filter(indicator -> !indicator.cityOnly()).count();
  private static final String STATUS_QUO = TOWN.scenario().comparedWith();

  private static Remaining left(List<Integer> cities, BiPredicate<String, Integer> known) {
    return Remaining.of(TOWN.scenario(), cities, known);
  }

  private static Workload work(int replicates, int threads) {
    return new Workload(TOWN, replicates, threads, TableFormat.USUAL);
  }

  @Test
  void everythingIsLeftWhereNothingIsDone() {
    assertThat(left(List.of(0, 1, 2), (arm, city) -> false)).isEqualTo(new Remaining(12, 3, 12))
        .isEqualTo(Remaining.all(work(3, 1)));
    assertThat(left(List.of(0, 1, 2), (arm, city) -> true)).isEqualTo(new Remaining(0, 0, 0));
  }

  /** An arm is compared with the status quo, which is lived through again though it is done. */
  @Test
  void whatIsComparedWithLivesAgain() {
    assertThat(left(List.of(0), (arm, city) -> arm.equals(STATUS_QUO))).isEqualTo(new Remaining(3, 1, 4));
    assertThat(left(List.of(0), (arm, city) -> !arm.equals("b"))).isEqualTo(new Remaining(1, 1, 2));
    assertThat(left(List.of(0), (arm, city) -> !arm.equals(STATUS_QUO))).isEqualTo(new Remaining(1, 1, 1));
  }

  @Test
  void citiesThatAreDoneAreNotDrawnAgain() {
    assertThat(left(List.of(0, 1, 7), (arm, city) -> city == 1)).isEqualTo(new Remaining(8, 2, 8));
  }

  @Test
  void weeksAreThoseOfTheBurnInOnceAndOfEveryArm() {
    assertThat(work(3, 1).runs()).isEqualTo(3 * 4);
    assertThat(work(3, 1).weeks()).isEqualTo(3 * (2 + 4 * 26));
  }

  /** Of 26 weeks, week 0, every fifth and the last are written of the city; 0, 13 and 26 of the groups. */
  @Test
  void valuesAreWrittenInSomeWeeks() {
    long indicators = Indicator.values().length;
    int groups = TOWN.people().groups().names().size();

    assertThat(work(1, 1).valuesPerRun()).isEqualTo((1 + 6) * indicators + (1 + 2) * OF_GROUPS * (groups - 1));
  }

  /** A thread more takes three cities of 150 bytes a resident, and two trajectories of eight bytes a value. */
  @Test
  void memoryIsThatOfTheCitiesThatLiveAtATime() {
    long groups = TOWN.people().groups().names().size();
    long thread = 3L * 150 * RESIDENTS + 2L * 27 * groups * Indicator.values().length * 8;

    assertThat(work(4, 2).bytes() - work(4, 1).bytes()).isEqualTo(thread);
    assertThat(work(4, 9).bytes()).as("no more than there are cities").isEqualTo(work(4, 4).bytes());
    long run = (work(5, 1).bytes() - work(4, 1).bytes()) / 4;
    long ends = 8 * (Indicator.values().length
        + (groups - 1) * OF_GROUPS);
    assertThat(run).isEqualTo(64 * work(1, 1).valuesPerRun() + ends);
    assertThat(work(4, 1).bytes()).isEqualTo(thread + 16 * run);
  }

  @Test
  void parquetAndTablesOfCitiesTakeMoreOfTheDisk() {
    long usual = work(3, 1).bytesOnDisk();
    long parquet = new Workload(TOWN, 3, 1, new TableFormat(false, false, true, false)).bytesOnDisk();
    long cities = new Workload(TOWN, 3, 1, new TableFormat(false, false, false, true)).bytesOnDisk();

    assertThat(parquet - usual).isEqualTo(16 * 12 * work(1, 1).valuesPerRun());
    assertThat(cities).as("names stand in every row").isGreaterThan(parquet);
  }

  /** Four arms whose names have 13 letters together, and rows of an arm, a group, an indicator, 19 digits and 12 of the rest. */
  @Test
  void theDiskTakesTheRunsOfEveryCityAndTheTablesOfAllTogether() {
    int groups = TOWN.people().groups().names().size();
    long places = Indicator.values().length + (groups - 1) * OF_GROUPS;
    long row = Math.round(13 / 4.0)
        + Math.round(TOWN.people().groups().names().stream().mapToInt(String::length).average().orElseThrow())
        + Math.round(Stream.of(Indicator.values()).map(Names::camel).mapToInt(String::length).average().orElseThrow()) + 19 + 12;
    long values = work(1, 1).valuesPerRun();
    long city = 4 * (16 * values + 8 * places + row * places);
    long tables = 4 * ((row + 2 * 19) * values + (row + 10 * 19) * places + 340 * 500);

    assertThat(work(1, 1).bytesOnDisk()).isEqualTo(city + tables);
    assertThat(work(7, 1).bytesOnDisk()).isEqualTo(7 * city + tables);
    assertThat(new Workload(TOWN, 1, 1, new TableFormat(false, false, false, true)).bytesOnDisk())
        .isEqualTo(city + 4 * row * values + tables);
  }

  @Test
  void asManyCitiesAsPrecisionAllowsAreTheMost() {
    LoadedScenario precise = ScenarioFile.read(Path.of("scenarios", "baseline.yaml"), Map.of("replicates", "3",
        "outcomes", "[trust]", "precision", "{halfWidth: 0.1, atMost: 70}", "arms", "{a: []}"));

    assertThat(Workload.most(precise, 2, TableFormat.USUAL)).isEqualTo(new Workload(precise, 70, 2, TableFormat.USUAL));
  }

  /** All results at a time would take more than any memory; those of one city would fit, but the files of all on no disk. */
  @Test
  void whatWouldNotEndIsRefused(@TempDir Path folder) {
    Workload endless = work(Integer.MAX_VALUE, 1);

    assertThatCode(() -> work(1, 1).refuseUnlessItFits(folder)).doesNotThrowAnyException();
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> endless.refuseUnlessItFits(folder))
        .withMessageContaining("of memory").withMessageContaining("time.recordGroups");
    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> endless.refuseUnlessItFits(folder, 1))
        .withMessageContaining("would be written").withMessageContaining("time.recordGroups");
  }

  @Test
  void aForecastCanBeMadeForOtherCores() {
    SpeedProbe speed = new SpeedProbe(1e-3, 1e-5, 3e-5);
    Forecast forecast = new Forecast(work(5, 1), speed);
    double city = forecast.secondsOn(1) / 5;

    assertThat(forecast.secondsOn(2)).as("two, two and one").isCloseTo(3 * city, within(1e-9));
    assertThat(forecast.secondsOn(5)).isCloseTo(city, within(1e-9));
    assertThat(forecast.secondsOn(50)).isCloseTo(city, within(1e-9));
    assertThat(forecast.secondsOn(0)).as("at least one works").isCloseTo(5 * city, within(1e-9));
    assertThat(forecast.city()).isEqualTo(work(1, 1));
  }

  @Test
  void sizesAreSaidAsPeopleSayThem() {
    assertThat(Size.inWords(0)).isEqualTo("1 MB");
    assertThat(Size.inWords(1.6e6)).isEqualTo("2 MB");
    assertThat(Size.inWords(999.4e6)).isEqualTo("999 MB");
    assertThat(Size.inWords(1e9)).isEqualTo("1.0 GB");
    assertThat(Size.inWords(23.46e9)).isEqualTo("23.5 GB");
  }
}
