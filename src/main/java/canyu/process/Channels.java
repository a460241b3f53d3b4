package canyu.process;

import canyu.city.Bits;
import canyu.city.Chance;
import canyu.city.Channel;
import canyu.city.Communities;
import canyu.city.Community;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.city.LeverLevels;
import canyu.city.Residents;
import canyu.city.Week;
import canyu.parameter.About;
import java.util.Arrays;

/** Process 1: residents choose the channel that suits them best, and news finds them through any. */
@About("Residents choose among the channels of their community; news of governance reaches them through all of them")
public record Channels(
    @About(value = "how far tastes for a channel differ between residents", unit = "ratio", min = 0, max = 1)
    double channelTaste,
    @About(value = "weight of data required times concern in the choice of a channel", unit = "access", min = 0,
        max = 5)
    double channelPrivacy,
    @About(value = "share of the concern about data that full protection takes away", unit = "share", min = 0, max = 1)
    double protectWeight)
    implements WeeklyProcess {

  private static final float STEPS = 1 << 15;

  @Override
  public void run(Week week) {
    long tastes = week.chance().stream(Draw.CHANNEL_TASTE, 0);
    week.forEachCommunity(community -> {
      giveDevices(week, community);
      Offers all = offers(week, community);
      Offers offline = all.offline();
      if (isMoving(week.levers(), community)) {
        for (int i = community.from(); i < community.to(); i++) {
          choose(week.residents(), i, week.residents().device[i] ? all : offline, Chance.bits(tastes, i));
        }
      } else {
        chooseAgain(week.residents(), community, all, offline, tastes);
      }
    });
  }

  /** Whether what is offered, or what residents can use of it, has changed. */
  private static boolean isMoving(LeverLevels levers, Community community) {
    return levers.changed(community)
        || levers.level(Lever.TRAINING, community) > 0 || levers.level(Lever.DEVICE_ACCESS, community) > 0;
  }

  /** Some of those without a device get one, for good. */
  private static void giveDevices(Week week, Community community) {
    float share = week.levers().level(Lever.DEVICE_ACCESS, community);
    if (share == 0) {
      return;
    }
    boolean[] device = week.residents().device;
    long gets = week.stream(Draw.GETS_DEVICE);
    for (int i = community.from(); i < community.to(); i++) {
      device[i] |= Chance.uniform(gets, i) < share;
    }
  }

  /** The channels of one community side by side; {@code news} is reach times the community's capacity to inform. */
  private record Offers(
      int count, int[] channel, float[] digital, float[] usability, float[] news, float[] privacyCost) {

    /** Those that need no device; they come first. */
    Offers offline() {
      int offline = 0;
      while (offline < count && digital[offline] == 0) {
        offline++;
      }
      return new Offers(offline, channel, digital, usability, news, privacyCost);
    }
  }

  /** While the channels stay as they are, only those choose again whose concern has left the range of their choice. */
  private void chooseAgain(
      Residents residents, Community community, Offers all, Offers offline, long tastes) {
    int end = community.to();
    for (int i = nextUnsure(residents, community.from(), end); i < end; i = nextUnsure(residents, i + 1, end)) {
      choose(residents, i, residents.device[i] ? all : offline, Chance.bits(tastes, i));
    }
  }

  private static int nextUnsure(Residents residents, int from, int end) {
    int i = from;
    while (i < end && isSure(residents, i)) {
      i++;
    }
    return i;
  }

  private static boolean isSure(Residents residents, int i) {
    int concern = (int) (residents.concern[i] * STEPS);
    return (Bits.below(concern, residents.leastConcern[i]) | Bits.below(residents.mostConcern[i], concern)) == 0;
  }

  private void choose(Residents residents, int i, Offers offers, long tastes) {
    float concern = residents.concern[i];
    float missed = 1;
    float best = Float.NEGATIVE_INFINITY;
    int chosen = -1;
    for (int k = 0; k < offers.count; k++) {
      float suits = suits(residents, i, offers, k, tastes);
      missed *= 1 - offers.news[k] * suits;
      float worth = suits - offers.privacyCost[k] * concern;
      if (worth > best) {
        best = worth;
        chosen = k;
      }
    }
    residents.exposure[i] = 1 - missed;
    residents.channel[i] = (byte) (chosen < 0 ? -1 : offers.channel[chosen]);
    residents.access[i] = chosen < 0 ? 0 : suits(residents, i, offers, chosen, tastes);
    keepRange(residents, i, offers, chosen, tastes);
  }

  /** a of the model: how well a channel suits a resident. */
  private float suits(Residents residents, int i, Offers offers, int k, long tastes) {
    float fits = offers.digital[k] > 0 ? residents.literacy[i] : 1 - 0.5f * residents.timePressure[i];
    float taste = 1 + (float) channelTaste * (2 * Chance.lane(tastes, offers.channel[k]) - 1);
    float suits = offers.usability[k] * fits * taste;
    return suits < 1 ? suits : 1;
  }

  /**
   * The worth of a channel falls in proportion to concern, so each other channel bounds the concern on one side. Bounds
   * are rounded inwards: whoever is near one chooses again, and nobody keeps a channel that is no longer the best.
   */
  private void keepRange(Residents residents, int i, Offers offers, int chosen, long tastes) {
    float least = -1;
    float most = 1;
    for (int k = 0; k < offers.count; k++) {
      float costsMore = chosen < 0 ? 0 : offers.privacyCost[chosen] - offers.privacyCost[k];
      if (costsMore != 0) {
        float equal = (residents.access[i] - suits(residents, i, offers, k, tastes)) / costsMore;
        least = costsMore < 0 ? Math.max(least, equal) : least;
        most = costsMore > 0 ? Math.min(most, equal) : most;
      }
    }
    residents.leastConcern[i] = (short) Math.min(Short.MAX_VALUE, least * STEPS + 1);
    residents.mostConcern[i] = (short) Math.max(Short.MIN_VALUE, most * STEPS - 2);
  }

  private Offers offers(Week week, Community community) {
    LeverLevels levers = week.levers();
    Communities communities = week.communities();
    float exposed = 1 - (float) protectWeight * levers.protection(community);
    communities.exposed[community.index()] = exposed;
    float capacity = 0.5f + 0.5f * levers.level(Lever.INFORMATION_CAPACITY, community);
    Channel[] here = Arrays.stream(Channel.values())
        .filter(channel -> community.has(channel, levers)).toArray(Channel[]::new);
    Offers offers = new Offers(here.length, new int[here.length], new float[here.length], new float[here.length],
        new float[here.length], new float[here.length]);
    for (int k = 0; k < here.length; k++) {
      offers.channel[k] = here[k].ordinal();
      offers.digital[k] = here[k].digital() ? 1 : 0;
      offers.usability[k] = levers.level(here[k].usability(), community);
      offers.news[k] = levers.level(here[k].reach(), community) * (here[k].digital() ? capacity : 1);
      offers.privacyCost[k] = (float) channelPrivacy * here[k].dataRequired() * exposed;
    }
    return offers;
  }
}
