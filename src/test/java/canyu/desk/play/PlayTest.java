package canyu.desk.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.parameter.ParameterException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cities answer a move, more are added, and what nobody waits for any more ends. */
class PlayTest {

  private static final DeskState NOTHING = DeskState.read("{}");
  private static final DeskState CAMPAIGN = DeskState.read("{\"policy\": [{\"awarenessCampaign\": {}}]}");
  private static final long LONG = 60_000;

  @TempDir
  private Path temporary;

  private DeskScenario town;
  private final Play play = new Play(2);

  @BeforeEach
  void open() {
    town = DeskTown.in(temporary);
  }

  @AfterEach
  void close() {
    play.close();
  }

  @Test
  void citiesAreAddedUntilAllAreThere() throws InterruptedException {
    Living living = play.move("a", town, CAMPAIGN);

    assertThat(living.await(Play.FIRST_CITIES, LONG)).isGreaterThanOrEqualTo(Play.FIRST_CITIES);
    assertThat(living.await(1000, LONG)).isEqualTo(living.most()).isEqualTo(40);
    assertThat(living.comparison(8).replicates()).isEqualTo(8);
    assertThat(living.comparison(40).effect(DeskState.POLICY, Indicator.COST, Groups.CITY).difference()).isPositive();
  }

  @Test
  void aMoveEndsWhatItsWindowWaitedForAndNothingElse() throws InterruptedException {
    Living first = play.move("a", town, CAMPAIGN);
    Living other = play.move("b", town, CAMPAIGN);
    Living second = play.move("a", town, NOTHING);

    assertThat(first.isEnded()).isTrue();
    assertThat(other.isEnded()).isFalse();
    assertThat(second.await(1000, LONG)).isEqualTo(second.most());
    assertThat(other.await(1000, LONG)).isEqualTo(other.most());
  }

  @Test
  void theSameStateIsNotBegunAgain() {
    assertThat(play.move("a", town, CAMPAIGN))
        .isSameAs(play.move("a", town, DeskState.read("{policy: [awarenessCampaign: {strength: 1}]}")));
  }

  @Test
  void nothingSetChangesNothing() throws InterruptedException {
    Living living = play.move("a", town, NOTHING);

    living.await(8, LONG);
    assertThat(living.comparison(8).differences(DeskState.POLICY, Indicator.PARTICIPATION, Groups.CITY)).containsOnly(0);
  }

  @Test
  void whatIsHandedInIsPutToTheProofInOtherCitiesBesideTheArmsOfTheScenario() throws InterruptedException {
    Living seen = play.move("a", town, CAMPAIGN);
    Living unseen = play.handIn("b", town, CAMPAIGN, 4);

    assertThat(unseen.await(4, LONG)).isEqualTo(4);
    seen.await(4, LONG);
    assertThat(unseen.comparison(4).arms()).containsExactly("status quo", DeskState.POLICY, "answers", "both");
    assertThat(unseen.comparison(4).runs()).extracting(run -> run.replicate()).containsOnly(1000, 1001, 1002, 1003);
    assertThat(unseen.comparison(4).differences(DeskState.POLICY, Indicator.TRUST, Groups.CITY))
        .isNotEqualTo(seen.comparison(4).differences(DeskState.POLICY, Indicator.TRUST, Groups.CITY));
  }

  @Test
  void theWindowThatWasLeftLongestAgoIsWaitedForNoMore() {
    Living first = play.move("0", town, CAMPAIGN);
    for (int window = 1; window <= 8; window++) {
      assertThat(first.isEnded()).isFalse();
      play.move(String.valueOf(window), town, CAMPAIGN);
    }

    assertThat(first.isEnded()).isTrue();
  }

  @Test
  void everyChallengeIsAScenarioThatPlaysAtOnceAndHasABudget() {
    assertThat(ChallengeFile.names()).hasSize(3).allSatisfy(name -> {
      ChallengeFile challenge = ChallengeFile.find(name).orElseThrow();
      assertThat(challenge.scenario().residents(NOTHING)).isEqualTo(3000);
      assertThat(challenge.scenario().weeks(NOTHING)).isEqualTo(104);
      assertThat(challenge.scenario().loaded().scenario().budget()).isPresent();
      assertThat(challenge.scenario().loaded().scenario().outcomes()).first().isEqualTo(challenge.outcome());
      assertThat(challenge.scenario().loaded().scenario().arms()).hasSizeGreaterThan(2);
    });
  }

  @Test
  void everyCommunityOfTheFirstCitiesStandsSomewhere() throws InterruptedException {
    Living living = play.move("a", town, CAMPAIGN);
    living.await(10, LONG);

    assertThat(living.communities(DeskState.POLICY, 10)).hasSize(8 * 3).allSatisfy(stand -> {
      assertThat(stand.levels()).containsOnlyKeys(CommunityStand.SHOWN);
      assertThat(stand.levels().values()).allSatisfy(level -> assertThat(level).isBetween(0.0, 1.0));
    });
    double mean = living.communities(DeskState.POLICY, 1).stream()
        .mapToDouble(stand -> stand.levels().get(Indicator.WILLING) * stand.residents()).sum() / 300;
    double measured = living.comparison(1).runs().get(1).values().stream()
        .filter(value -> value.week() == 16 && value.group() == Groups.CITY && value.indicator() == Indicator.WILLING)
        .findFirst().orElseThrow().value();
    assertThat(mean).isEqualTo(measured, within(1e-12));
  }

  @Test
  void whatIsWrongIsSaidAsOfAFile() {
    assertThatThrownBy(() -> play.move("a", town, DeskState.read("{policy: [awarenessCampaign: {strength: 7}, nothing]}")))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("arms.my policy.add[0].strength must be between 0 and 1, but is 7")
        .hasMessageContaining("is the text \"nothing\"");
    assertThatThrownBy(() -> DeskState.read("{polcy: []}")).hasMessageContaining("polcy: unknown key");
    assertThatThrownBy(() -> DeskState.read("{assumptions: {attitudes.relaxx: 1, service.gain: x}}"))
        .hasMessageContaining("attitudes.relaxx is no parameter").hasMessageContaining("service.gain must be a number");
    assertThatThrownBy(() -> DeskState.read("{residents: 1000000000}")).hasMessageContaining("residents must be between 100 and 20000");
  }

  @Test
  void anOpenedScenarioNamesNoFilesButThoseOfTheDesk() {
    OpenedScenarios scenarios = new OpenedScenarios(town);
    String name = scenarios.open("title: Another\npopulation: {residents: 400, communitySize: 100, frame: ../calibration/suzhou-residents.yaml}\n");

    assertThat(scenarios.find(name)).hasValueSatisfying(found ->
        assertThat(found.loaded().scenario().title()).isEqualTo("Another"));
    assertThat(scenarios.find("nobody")).isEmpty();
    assertThatThrownBy(() -> scenarios.open("population: {frame: /etc/passwd}\n"))
        .hasMessageEndingWith("opened.yaml:1: population.frame must be '../calibration/suzhou-residents.yaml', or left out,"
            + " since the desk reads no other files, but is '/etc/passwd'");
    assertThatThrownBy(() -> scenarios.open("parameters: {posterior: secret.csv}\n"))
        .hasMessageContaining("parameters.posterior must be left out, since the desk reads no other files");
    assertThatThrownBy(() -> scenarios.open("tilte: A town\n")).hasMessageEndingWith("opened.yaml:1: tilte: unknown key; did you mean 'title'?");
  }

  @Test
  void aSmallerCityHasAsMuchLessToSpend() throws InterruptedException {
    Living half = play.move("a", town, DeskState.read("{weeks: 8, events: []}"));

    assertThat(half.loaded().scenario().budget()).contains(250_000.0);
  }
}
