package canyu.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Diary;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.indicator.Groups;
import canyu.population.OwnDivisions;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.Replicate;
import canyu.simulation.Towns;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who changed, beside a count of every resident anew. */
class TransitionsTest {

  /** There is a campaign in the first community; in the next two all channels are closed. */
  private static final int TARGETED = 3;
  private static final LoadedScenario TOWN = Towns.of("population.residents=1500", "time.burnIn=8", "time.weeks=26",
      "arms={elsewhere: [{awarenessCampaign: {target: {communities: [1]}}}],"
          + " somewhere: [{awarenessCampaign: {ramp: 0, target: {communities: [1]}}}, {closeChannel: {target:"
          + " {communities: [2, 3]}, channels: [bulletinBoard, residentsMeeting, socialGroup, officialAccount,"
          + " servicePlatform]}}]}");
  private static final Policy POLICY = TOWN.scenario().policies().get("somewhere");
  private static final Replicate REPLICATE = new Replicate(TOWN, 0, Sweep.IN_ORDER);
  private static final City BEFORE = REPLICATE.live(TOWN.scenario().policies().get(Scenario.STATUS_QUO)).end();
  private static final City NOW = REPLICATE.live(POLICY).end();

  private final Transitions found = Transitions.between(BEFORE, NOW, POLICY);

  private static boolean willing(City city, int i) {
    return (city.residents().diary[i] & Diary.WILLING) != 0;
  }

  private static boolean isGained(int i) {
    return willing(NOW, i) && !willing(BEFORE, i);
  }

  private static boolean isLost(int i) {
    return willing(BEFORE, i) && !willing(NOW, i);
  }

  private static long count(IntPredicate of) {
    return IntStream.range(0, NOW.residents().count()).filter(of).count();
  }

  @Test
  void whoIsGainedNamedABarrierBeforeAndWhoIsLostNamesOneNow() {
    assertThat(found.gained()).isEqualTo(byBarrier(TransitionsTest::isGained, BEFORE)).isNotEqualTo(new long[5]);
    assertThat(found.lost()).isEqualTo(byBarrier(TransitionsTest::isLost, NOW)).isNotEqualTo(new long[5]);
  }

  private long[] byBarrier(IntPredicate changed, City named) {
    return IntStream.range(0, found.gained().length).mapToLong(barrier ->
        count(i -> changed.test(i) && Diary.reason(named.residents().diary[i]) == barrier)).toArray();
  }

  @Test
  void everybodyCountsInTheCityAndInTheirGroups() {
    assertThat(found.gainedByGroup()[Groups.CITY]).isEqualTo(count(TransitionsTest::isGained)).isPositive();
    assertThat(found.lostByGroup()[Groups.CITY]).isEqualTo(count(TransitionsTest::isLost)).isPositive();
    Groups groups = new Groups(NOW);
    for (int each = 0; each < OwnDivisions.USUAL.ages().size(); each++) {
      int band = each;
      int group = groups.names().indexOf("age:" + OwnDivisions.USUAL.years(band));
      IntPredicate member = i -> OwnDivisions.USUAL.bandOf(NOW.residents().profile[i]) == band;
      assertThat(found.gainedByGroup()[group]).isEqualTo(count(member.and(TransitionsTest::isGained)));
      assertThat(found.lostByGroup()[group]).isEqualTo(count(member.and(TransitionsTest::isLost)));
    }
    for (int district = 0; district < NOW.districts().size(); district++) {
      int number = district;
      assertThat(found.gainedByGroup()[groups.names().indexOf("district:" + NOW.districts().get(district))])
          .isEqualTo(count(i -> isGained(i) && NOW.communityOf(i).district() == number));
    }
  }

  @Test
  void whoIsGainedOutsideOfTheTargetIsGainedIndirectly() {
    assertThat(found.gainedIndirectly()).isEqualTo(count(i -> isGained(i) && NOW.communityOf(i).index() >= TARGETED))
        .isLessThan(found.gainedByGroup()[Groups.CITY]);
  }

  /** Where channels open again many are gained, none of whom is meant by a campaign in the first community. */
  @Test
  void allAreGainedIndirectlyForWhomNothingIsDone() {
    Transitions opened = Transitions.between(NOW, BEFORE, TOWN.scenario().policies().get("elsewhere"));

    assertThat(opened.gainedIndirectly()).isEqualTo(count(i -> isLost(i) && NOW.communityOf(i).index() >= 1)).isPositive();
  }

  @Test
  void channelsAreThoseBeforeByThoseNow() {
    int channels = Channel.values().length;
    for (int before = 0; before <= channels; before++) {
      for (int now = 0; now <= channels; now++) {
        int from = before;
        int to = now;
        assertThat(found.channels()[before][now]).isEqualTo(count(i -> channel(BEFORE, i) == from && channel(NOW, i) == to));
      }
    }
    assertThat(Arrays.stream(found.channels()).mapToLong(row -> row[channels]).sum()).as("without a channel").isPositive();
  }

  private static int channel(City city, int i) {
    int channel = city.residents().channel[i];
    return channel < 0 ? Channel.values().length : channel;
  }

  @Test
  void theOtherWayRoundWhatWasGainedIsLost() {
    Transitions back = Transitions.between(NOW, BEFORE, POLICY);

    assertThat(back.gained()).isEqualTo(found.lost());
    assertThat(back.lost()).isEqualTo(found.gained());
    assertThat(back.gainedByGroup()).isEqualTo(found.lostByGroup());
    assertThat(back.lostByGroup()).isEqualTo(found.gainedByGroup());
  }

  @Test
  void nobodyDiffersFromThemselves() {
    Transitions none = Transitions.between(NOW, NOW, POLICY);

    assertThat(Arrays.stream(none.gainedByGroup()).sum() + Arrays.stream(none.lostByGroup()).sum()).isZero();
    assertThat(none.gainedIndirectly()).isZero();
    assertThat(IntStream.range(0, none.channels().length).mapToLong(k -> none.channels()[k][k]).sum())
        .isEqualTo(NOW.residents().count());
  }
}
