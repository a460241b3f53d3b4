package canyu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Channel;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.simulation.Hamlet;
import canyu.simulation.Towns;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChannelsTest {

  private static final int COUNT = 1_000;
  private static final double EXACT = 1e-5;
  private static final Channels CHANNELS = Towns.processes().channels();
  private static final Channels WITHOUT_TASTE = Towns.processes("channels.channelTaste=0").channels();
  private static final Channels WITHOUT_PRIVACY =
      Towns.processes("channels.channelTaste=0", "channels.channelPrivacy=0").channels();

  @Test
  void accessToADigitalChannelIsItsUsabilityTimesLiteracyTimesTaste() {
    Hamlet hamlet = only(Channel.OFFICIAL_ACCOUNT, Hamlet.motley(1, COUNT)).with(Lever.USABILITY_OFFICIAL_ACCOUNT, 0.6);

    hamlet.live(1, CHANNELS);

    for (int i = 0; i < COUNT; i++) {
      assertThat(hamlet.residents.channel[i]).isEqualTo((byte) Channel.OFFICIAL_ACCOUNT.ordinal());
      assertThat((double) hamlet.residents.access[i])
          .isCloseTo(0.6 * hamlet.residents.literacy[i] * hamlet.channelTaste(i, 3, 0.3), within(EXACT));
    }
  }

  @Test
  void accessToAMeetingFallsWithThePressureOfTime() {
    Hamlet hamlet = only(Channel.RESIDENTS_MEETING, Hamlet.motley(1, COUNT))
        .with(Lever.USABILITY_RESIDENTS_MEETING, 0.6);

    hamlet.live(1, CHANNELS);

    for (int i = 0; i < COUNT; i++) {
      assertThat((double) hamlet.residents.access[i]).isCloseTo(
          0.6 * (1 - 0.5 * hamlet.residents.timePressure[i]) * hamlet.channelTaste(i, 1, 0.3), within(EXACT));
    }
  }

  @Test
  void accessIsAtMostOne() {
    Hamlet hamlet = only(Channel.SOCIAL_GROUP, Hamlet.of(COUNT)).with(Lever.USABILITY_SOCIAL_GROUP, 1);
    Arrays.fill(hamlet.residents.literacy, 1);

    hamlet.live(1, CHANNELS);

    for (int i = 0; i < COUNT; i++) {
      assertThat((double) hamlet.residents.access[i])
          .isCloseTo(Math.min(1, hamlet.channelTaste(i, 2, 0.3)), within(EXACT));
    }
    assertThat(hamlet.residents.access).contains(1);
  }

  @Test
  void withoutADeviceThereAreOnlyTheOfflineChannels() {
    Hamlet without = Hamlet.motley(1, COUNT);
    Arrays.fill(without.residents.device, false);
    Hamlet offline = Hamlet.motley(1, COUNT);
    for (Channel channel : Channel.values()) {
      offline.with(channel.coverage(), channel.digital() ? 0 : 1);
      without.with(channel.coverage(), 1);
    }

    for (int week = 1; week < 5; week++) {
      offline.live(week, CHANNELS);
      without.live(week, CHANNELS);

      assertThat(without.residents.channel).isEqualTo(offline.residents.channel).doesNotContain(2, 3, 4);
      assertThat(without.residents.access).isEqualTo(offline.residents.access);
      assertThat(without.residents.exposure).isEqualTo(offline.residents.exposure);
    }
  }

  @Test
  void aDeviceOnceGivenStaysAndOpensDigitalChannelsAtOnce() {
    Hamlet hamlet = only(Channel.SOCIAL_GROUP, Hamlet.of(COUNT));
    Arrays.fill(hamlet.residents.device, false);
    hamlet.live(1, CHANNELS);
    assertThat(hamlet.residents.channel).containsOnly(-1);

    hamlet.with(Lever.DEVICE_ACCESS, 0.3).live(2, CHANNELS).with(Lever.DEVICE_ACCESS, 0).live(3, CHANNELS);

    for (int i = 0; i < COUNT; i++) {
      boolean given = hamlet.luck(Draw.GETS_DEVICE, 2, i) < 0.3;
      assertThat(hamlet.residents.device[i]).isEqualTo(given);
      assertThat(hamlet.residents.channel[i]).isEqualTo((byte) (given ? Channel.SOCIAL_GROUP.ordinal() : -1));
    }
  }

  @Test
  void withoutAChannelThereIsNoAccessAndNoNews() {
    Hamlet hamlet = Hamlet.motley(1, 10);
    for (Channel channel : Channel.values()) {
      hamlet.with(channel.coverage(), 0);
    }

    hamlet.live(1, CHANNELS);

    assertThat(hamlet.residents.channel).containsOnly(-1);
    assertThat(hamlet.residents.access).containsOnly(0);
    assertThat(hamlet.residents.exposure).containsOnly(0);
  }

  @Test
  void theFirstOfEquallyGoodChannelsIsChosen() {
    Hamlet hamlet = Hamlet.of(1).with(Lever.USABILITY_SOCIAL_GROUP, 0.9).with(Lever.USABILITY_OFFICIAL_ACCOUNT, 0.9)
        .with(Lever.USABILITY_SERVICE_PLATFORM, 0.9).with(Lever.COVERAGE_SERVICE_PLATFORM, 1);

    hamlet.live(1, WITHOUT_PRIVACY);

    assertThat(hamlet.residents.channel[0]).isEqualTo((byte) Channel.SOCIAL_GROUP.ordinal());
  }

  @Test
  void concernMakesAChannelThatAsksForDataLessAttractive() {
    Hamlet hamlet = Hamlet.of(3).with(Lever.COVERAGE_SERVICE_PLATFORM, 1).with(Lever.USABILITY_SERVICE_PLATFORM, 1)
        .with(Lever.USABILITY_BULLETIN_BOARD, 0.5).with(Lever.COVERAGE_RESIDENTS_MEETING, 0)
        .with(Lever.COVERAGE_SOCIAL_GROUP, 0).with(Lever.COVERAGE_OFFICIAL_ACCOUNT, 0)
        .with(Lever.LEGAL_PROTECTION, 0.5).with(Lever.SUPERVISION, 0.5);
    // P = .5, so the platform is worth .5 - .3 · .8 · concern · .75 and the board .5 · .75
    float equal = (float) ((0.5 - 0.375) / (0.3 * 0.8 * 0.75));
    hamlet.residents.concern[0] = equal - 0.001f;
    hamlet.residents.concern[1] = equal + 0.001f;
    hamlet.residents.concern[2] = 0;

    hamlet.live(1, WITHOUT_TASTE);

    assertThat(hamlet.residents.channel).containsExactly(4, 0, 4);
    assertThat(hamlet.communities.exposed[0]).isCloseTo(0.75f, within(1e-6f));
    assertThat(hamlet.residents.access).as("access does not count the price").containsExactly(0.5f, 0.375f, 0.5f);
  }

  /** A board worth .375 and a platform worth .5 less .18 of concern. */
  private static Hamlet boardOrPlatform(int residents) {
    return only(Channel.BULLETIN_BOARD, Hamlet.of(residents)).with(Lever.USABILITY_BULLETIN_BOARD, 0.5)
        .with(Lever.COVERAGE_SERVICE_PLATFORM, 1).with(Lever.USABILITY_SERVICE_PLATFORM, 1)
        .with(Lever.LEGAL_PROTECTION, 0.5).with(Lever.SUPERVISION, 0.5);
  }

  /** Residents who were on either side come within some hundred thousandths of the concern at which both are as good. */
  @Test
  void nobodyKeepsAChannelPastTheConcernAtWhichAnotherIsAsGood() {
    int each = 41;
    double equal = (0.5 - 0.375) / 0.18;
    Hamlet hamlet = boardOrPlatform(2 * each);
    Arrays.fill(hamlet.residents.concern, 0, each, 0);
    Arrays.fill(hamlet.residents.concern, each, 2 * each, 1);
    hamlet.live(1, WITHOUT_TASTE);

    for (int i = 0; i < 2 * each; i++) {
      hamlet.residents.concern[i] = (float) (equal + 1e-5 * (i % each - each / 2 + 0.5));
    }
    hamlet.live(2, WITHOUT_TASTE);

    for (int i = 0; i < 2 * each; i++) {
      Channel best = i % each < each / 2 ? Channel.SERVICE_PLATFORM : Channel.BULLETIN_BOARD;
      assertThat(hamlet.residents.channel[i]).as("resident %d", i).isEqualTo((byte) best.ordinal());
    }
  }

  /** Cities are large, so nobody weighs channels again for whom nothing can have changed: what a test wrote there stays. */
  @Test
  void whoeverStaysFarFromOtherChannelsDoesNotWeighThemAgain() {
    Hamlet hamlet = boardOrPlatform(2);
    hamlet.residents.concern[0] = 0;
    hamlet.residents.concern[1] = 1;
    hamlet.live(1, WITHOUT_TASTE);
    Arrays.fill(hamlet.residents.access, -1);

    hamlet.residents.concern[0] = 0.6f;
    hamlet.residents.concern[1] = 0.8f;
    assertThat(hamlet.live(2, WITHOUT_TASTE).residents.access).containsOnly(-1);

    assertThat(hamlet.with(Lever.USABILITY_BULLETIN_BOARD, 0.4).live(3, WITHOUT_TASTE).residents.access)
        .as("a channel has changed").doesNotContain(-1);
  }

  @Test
  void newsArrivesThroughAllChannelsAndDigitalOnesNeedCapacity() {
    Hamlet hamlet = Hamlet.motley(1, COUNT)
        .with(Lever.INFORMATION_CAPACITY, 0.2).with(Lever.COVERAGE_OFFICIAL_ACCOUNT, 0)
        .with(Lever.REACH_BULLETIN_BOARD, 0.5).with(Lever.REACH_SOCIAL_GROUP, 0.4);

    hamlet.live(1, CHANNELS);

    for (int i = 0; i < COUNT; i++) {
      double missed = (1 - 0.5 * suits(hamlet, i, Channel.BULLETIN_BOARD))
          * (1 - 0.04 * suits(hamlet, i, Channel.RESIDENTS_MEETING))
          * (1 - 0.4 * 0.6 * suits(hamlet, i, Channel.SOCIAL_GROUP))
          * (1 - 0.08 * 0.6 * suits(hamlet, i, Channel.SERVICE_PLATFORM));
      assertThat((double) hamlet.residents.exposure[i]).isCloseTo(1 - missed, within(EXACT));
    }
  }

  @Test
  void everyResidentChoosesTheBestChannel() {
    Hamlet hamlet = Hamlet.motley(1, COUNT);

    hamlet.live(1, CHANNELS);

    assertThat(sureChoicesOf(hamlet)).isGreaterThan(COUNT * 9 / 10);
  }

  /** While levers stand still only those choose again whose concern left a range; it must be the same choice. */
  @Test
  void whoeverKeepsTheChannelWouldChooseItAgain() {
    Hamlet hamlet = Hamlet.motley(1, COUNT).with(Lever.USABILITY_SERVICE_PLATFORM, 0.7);
    Random luck = new Random(5);
    hamlet.live(1, CHANNELS);

    for (int week = 2; week < 30; week++) {
      for (int i = 0; i < COUNT; i++) {
        float anew = luck.nextFloat();
        hamlet.residents.concern[i] = luck.nextBoolean() ? anew : 0.95f * hamlet.residents.concern[i] + 0.05f * anew;
      }
      hamlet.live(week, CHANNELS);
      assertThat(sureChoicesOf(hamlet)).isGreaterThan(COUNT * 9 / 10);
    }
  }

  @Test
  void aMovedLeverIsNoticedInTheSameWeek() {
    Hamlet hamlet = Hamlet.motley(1, COUNT);
    hamlet.live(1, CHANNELS).live(2, CHANNELS);

    hamlet.with(Lever.COVERAGE_SOCIAL_GROUP, 0).live(3, CHANNELS);

    assertThat(hamlet.residents.channel).doesNotContain(Channel.SOCIAL_GROUP.ordinal());
    assertThat(sureChoicesOf(hamlet)).isGreaterThan(COUNT * 9 / 10);
  }

  @Test
  void trainedResidentsChooseAgainEveryWeek() {
    Information information = Towns.processes("information.trainingGain=0.5").information();
    Hamlet hamlet = Hamlet.motley(1, COUNT).with(Lever.TRAINING, 1);

    hamlet.live(1, CHANNELS, information).live(2, CHANNELS, information).live(3, CHANNELS);

    assertThat(sureChoicesOf(hamlet)).isGreaterThan(COUNT * 9 / 10);
  }

  /** Compares every choice with all others, but for those too close to call in single precision. */
  private static int sureChoicesOf(Hamlet hamlet) {
    int sure = 0;
    for (int i = 0; i < COUNT; i++) {
      int best = -1;
      double most = Double.NEGATIVE_INFINITY;
      double next = Double.NEGATIVE_INFINITY;
      for (Channel channel : Channel.values()) {
        if (hamlet.community().has(channel, hamlet.levers)) {
          double worth = suits(hamlet, i, channel)
              - 0.3 * channel.dataRequired() * hamlet.residents.concern[i] * (1 - 0.5 * 0.26);
          next = Math.max(next, Math.min(most, worth));
          best = worth > most ? channel.ordinal() : best;
          most = Math.max(most, worth);
        }
      }
      if (most - next > EXACT) {
        sure++;
        assertThat(hamlet.residents.channel[i]).isEqualTo((byte) best);
        assertThat((double) hamlet.residents.access[i])
            .isCloseTo(suits(hamlet, i, Channel.values()[best]), within(EXACT));
      }
    }
    return sure;
  }

  private static double suits(Hamlet hamlet, int i, Channel channel) {
    double fits = channel.digital() ? hamlet.residents.literacy[i] : 1 - 0.5 * hamlet.residents.timePressure[i];
    double usability = hamlet.levers.level(channel.usability(), hamlet.community());
    return Math.min(1, usability * fits * hamlet.channelTaste(i, channel.ordinal(), 0.3));
  }

  private static Hamlet only(Channel only, Hamlet hamlet) {
    for (Channel channel : Channel.values()) {
      hamlet.with(channel.coverage(), channel == only ? 1 : 0);
    }
    return hamlet;
  }

  @Test
  void whoeverIsNoLongerFullOfConcernChoosesAgain() {
    Hamlet hamlet = only(Channel.BULLETIN_BOARD, Hamlet.of(1)).with(Lever.COVERAGE_SERVICE_PLATFORM, 1)
        .with(Lever.USABILITY_SERVICE_PLATFORM, 1).with(Lever.LEGAL_PROTECTION, 0.5).with(Lever.SUPERVISION, 0.5)
        .with(Lever.USABILITY_BULLETIN_BOARD, (0.5 - 0.3 * 0.8 * 0.75 * 0.99997) / 0.75);
    hamlet.residents.concern[0] = 1;
    hamlet.live(1, WITHOUT_TASTE);
    assertThat(hamlet.residents.channel[0]).isEqualTo((byte) Channel.BULLETIN_BOARD.ordinal());
    hamlet.residents.concern[0] = 0.2f;
    hamlet.live(2, WITHOUT_TASTE);
    assertThat(hamlet.residents.channel[0]).isEqualTo((byte) Channel.SERVICE_PLATFORM.ordinal());
  }
}
