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
      Offers offers = offers(week, community);
      if (week.levers().level(Lever.TRAINING, community) > 0) {
        chooseEachWeek(week.residents(), community, offers, tastes);
      } else {
        chooseAgain(week.residents(), community, offers, tastes, week.levers().changed(community));
      }
    });
  }

  /** Some of those without a device get one, for good, and with it more channels to choose from. */
  private static void giveDevices(Week week, Community community) {
    float share = week.levers().level(Lever.DEVICE_ACCESS, community);
    if (share == 0) {
      return;
    }
    Residents residents = week.residents();
    long gets = week.stream(Draw.GETS_DEVICE);
    for (int i = community.from(); i < community.to(); i++) {
      if (!residents.device[i] && Chance.uniform(gets, i) < share) {
        residents.device[i] = true;
        residents.leastConcern[i] = Short.MAX_VALUE;
        residents.mostConcern[i] = Short.MIN_VALUE;
      }
    }
  }

  /**
   * The channels of one community side by side, those that need no device first.
   *
   * @param offline how many need no device
   * @param news reach times the community's capacity to inform
   * @param suits room for how well each suits the resident who chooses
   */
  private record Offers(int offline, int[] channel, float[] usability, float[] news, float[] privacyCost,
      float[] suits) {

    /** How many are open to a resident. */
    int open(Residents residents, int i) {
      return residents.device[i] ? channel.length : offline;
    }
  }

  /** Training changes every week what residents can use; no range of concern would hold until the next. */
  private void chooseEachWeek(Residents residents, Community community, Offers offers, long tastes) {
    for (int i = community.from(); i < community.to(); i++) {
      choose(residents, i, offers, tastes);
    }
  }

  /** While the channels stay as they are, only those choose again whose concern has left the range of their choice. */
  private void chooseAgain(Residents residents, Community community, Offers offers, long tastes, boolean changed) {
    int end = community.to();
    for (int i = nextUnsure(residents, changed, community.from(), end); i < end;
        i = nextUnsure(residents, changed, i + 1, end)) {
      int chosen = choose(residents, i, offers, tastes);
      keepRange(residents, i, offers, chosen);
    }
  }

  private static int nextUnsure(Residents residents, boolean changed, int from, int end) {
    int i = from;
    while (i < end && !changed && isSure(residents, i)) {
      i++;
    }
    return i;
  }

  private static boolean isSure(Residents residents, int i) {
    int concern = (int) (residents.concern[i] * STEPS);
    return (Bits.below(concern, residents.leastConcern[i]) | Bits.below(residents.mostConcern[i], concern)) == 0;
  }

  /** Gives the place of the choice among the offers, -1 if none is open. */
  private int choose(Residents residents, int i, Offers offers, long tastes) {
    weigh(residents, i, offers, Chance.bits(tastes, i));
    float concern = residents.concern[i];
    float missed = 1;
    float best = Float.NEGATIVE_INFINITY;
    int chosen = -1;
    int open = offers.open(residents, i);
    for (int k = 0; k < open; k++) {
      float suits = offers.suits[k];
      missed *= 1 - offers.news[k] * suits;
      float worth = suits - offers.privacyCost[k] * concern;
      if (worth > best) {
        best = worth;
        chosen = k;
      }
    }
    residents.exposure[i] = 1 - missed;
    residents.channel[i] = (byte) (chosen < 0 ? -1 : offers.channel[chosen]);
    residents.access[i] = chosen < 0 ? 0 : offers.suits[chosen];
    return chosen;
  }

  /** a of the model: how well each channel suits a resident; also those not open, since to leave them out takes longer. */
  private void weigh(Residents residents, int i, Offers offers, long tastes) {
    float offline = 1 - 0.5f * residents.timePressure[i];
    float digital = residents.literacy[i];
    for (int k = 0; k < offers.channel.length; k++) {
      float taste = 1 + (float) channelTaste * (2 * Chance.lane(tastes, offers.channel[k]) - 1);
      float suits = offers.usability[k] * (k < offers.offline ? offline : digital) * taste;
      offers.suits[k] = suits < 1 ? suits : 1;
    }
  }

  /**
   * The worth of a channel falls in proportion to concern, so each other channel bounds the concern on one side. Bounds
   * are rounded inwards: whoever is near one chooses again, and nobody keeps a channel that is no longer the best.
   */
  private static void keepRange(Residents residents, int i, Offers offers, int chosen) {
    float least = -1;
    float most = 1;
    int open = offers.open(residents, i);
    for (int k = 0; k < open; k++) {
      float costsMore = offers.privacyCost[chosen] - offers.privacyCost[k];
      if (costsMore != 0) {
        float equal = (offers.suits[chosen] - offers.suits[k]) / costsMore;
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
    int offline = (int) Arrays.stream(here).filter(channel -> !channel.digital()).count();
    Offers offers = new Offers(offline, new int[here.length], new float[here.length], new float[here.length],
        new float[here.length], new float[here.length]);
    for (int k = 0; k < here.length; k++) {
      offers.channel[k] = here[k].ordinal();
      offers.usability[k] = levers.level(here[k].usability(), community);
      offers.news[k] = levers.level(here[k].reach(), community) * (here[k].digital() ? capacity : 1);
      offers.privacyCost[k] = (float) channelPrivacy * here[k].dataRequired() * exposed;
    }
    return offers;
  }
}
