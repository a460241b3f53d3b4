package canyu.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.gui.SmallCity;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.simulation.ParticipationModel;
import canyu.simulation.Replicate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small cities follow the large one and tell luck from policy. */
class FanTest {

  private static final LoadedScenario LARGE = ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of());

  private final Laboratory city = SmallCity.laboratory();

  @AfterEach
  void close() {
    city.close();
  }

  @Test
  void theyFollowAsFarAsTheLargeCityHasComeAndNoFurther() {
    assertThat(city.fan().week(0)).isNegative();
    follow();
    assertThat(weeks()).containsOnly(0);
    city.playTo(3);
    assertThat(city.fan().reached(3)).isZero();
    follow();

    assertThat(weeks()).hasSize(Fan.CITIES).containsOnly(3);
    assertThat(city.fan().step()).isFalse();
    assertThat(city.fan().policy(0, Indicator.TRUST, 4)).isNaN();
  }

  /** What a city of the fan lives through is what the replicate of its number lives through, whenever it follows. */
  @Test
  void theyLiveThroughWhatIsChangedOnTheWay() {
    city.playTo(4);
    follow();
    switchOn();
    city.playTo(9);
    follow();

    ParticipationModel alone = new Replicate(Observed.small(city.loaded()), 3, List::forEach).begin(city.desk().policy());
    alone.start();
    IntStream.range(0, 9).forEach(week -> alone.step());
    assertThat(IntStream.rangeClosed(0, 9).mapToObj(week -> city.fan().policy(2, Indicator.EFFICACY, week)).toList())
        .isEqualTo(IntStream.rangeClosed(0, 9)
            .mapToObj(week -> alone.trajectory().value(Indicator.EFFICACY, Groups.CITY, week)).toList());
  }

  @Test
  void theirDifferencesAreOfThePolicy() {
    city.playTo(2);
    follow();
    assertThat(city.fan().differences(Indicator.EFFICACY, Groups.CITY, 2)).hasSize(Fan.CITIES).containsOnly(0);
    switchOn();
    city.playTo(20);
    follow();

    double[] differences = city.fan().differences(Indicator.EFFICACY, Groups.CITY, 20);
    assertThat(differences).hasSize(Fan.CITIES).isSorted();
    assertThat(differences[0]).isPositive();
    assertThat(IntStream.range(0, Fan.CITIES).mapToDouble(each -> city.fan().statusQuo(each, Indicator.TRUST, 20)))
        .as("each has luck of its own").doesNotHaveDuplicates();
  }

  @Test
  void whatIsTakenBackTheyLiveThroughAgain() {
    switchOn();
    city.playTo(8);
    follow();
    city.undo();
    assertThat(city.fan().reached(1)).isZero();
    follow();

    assertThat(city.fan().differences(Indicator.EFFICACY, Groups.CITY, 8)).hasSize(Fan.CITIES).containsOnly(0);
  }

  /** So that memory does not fill while somebody lets twenty lives play for hours. */
  @Test
  void onlyWhatTheQuestionIsAboutIsKept() {
    city.playTo(2);
    follow();
    int other = city.arm().groups().names().indexOf("sex:male");

    assertThat(city.fan().differences(Indicator.EFFICACY, Groups.CITY, 2)).hasSize(Fan.CITIES);
    assertThat(city.arm().indicator(Indicator.EFFICACY, other, 2)).isPositive();
    assertThat(city.fan().differences(Indicator.EFFICACY, other, 2)).isEmpty();
  }

  @Test
  void aTriggerWatchesAnyGroup(@TempDir Path folder) throws IOException {
    LoadedScenario scenario = ScenarioFile.read(Files.writeString(folder.resolve("village.yaml"), """
        title: A village
        population: {residents: 600, communitySize: 100}
        time: {burnIn: 4, weeks: 20}
        arms:
          waiting:
            - closedLoopFeedback: {when: {indicator: trust, group: "sex:female", above: 0, for: 2}}
        """), Map.of());
    try (Laboratory waiting = new Laboratory(scenario, "waiting")) {
      waiting.playTo(8);
      boolean behind = true;
      while (behind) {
        behind = waiting.fan().step();
      }

      assertThat(waiting.arm().indicator(Indicator.COST, 8)).isPositive();
      assertThat(waiting.fan().policy(4, Indicator.COST, 8)).as("it fires in small cities, too").isPositive();
    }
  }

  @Test
  void aLargeCityHasSmallOnesWithAsManyCommunities() {
    LoadedScenario small = Observed.small(LARGE);

    assertThat(small.scenario().population().residents()).isEqualTo(5000);
    assertThat(small.scenario().population().communities()).isEqualTo(LARGE.scenario().population().communities());
  }

  @Test
  void nothingGoesOnOnceItIsClosed() {
    follow();
    city.playTo(2);
    city.close();

    assertThat(city.fan().step()).isFalse();
  }

  private void switchOn() {
    city.change(() -> city.desk().inReach().stream()
        .filter(each -> each.getClass().getSimpleName().equals("ClosedLoopFeedback")).forEach(city.desk()::switchOn));
  }

  private void follow() {
    boolean behind = true;
    while (behind) {
      behind = city.fan().step();
    }
  }

  private List<Integer> weeks() {
    return IntStream.range(0, Fan.CITIES).mapToObj(city.fan()::week).toList();
  }
}
