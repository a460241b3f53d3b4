package canyu.process;

import canyu.city.Chance;
import canyu.city.Channel;
import canyu.city.Communities;
import canyu.city.Community;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.city.Levers;
import canyu.city.Residents;
import canyu.city.Week;
import canyu.parameter.About;
import java.util.Arrays;

/** Process 1: residents choose the channel that suits them best, and news finds them through any. */
@About("Residents choose among the channels of their community; news of governance reaches them through all of them")
public record Channels(
    @About(value = "how far tastes for a channel differ between residents", unit = "ratio", min = 0, max = 1)
    double channelTaste,
    @About(value = "weight of data required times concern in the choice of a channel", unit = "access", min = 0, max = 5)
    double channelPrivacy,
    @About(value = "share of the concern about data that full protection takes away", unit = "share", min = 0, max = 1)
    double protectWeight)
    implements WeeklyProcess {

  /** A channel as it stands in one community: {@code news} is its reach times the community's capacity to inform. */
  private record Offer(int channel, boolean digital, float usability, float news, float privacyCost) {}

  @Override
  public void run(Week week) {
    long tastes = week.chance().stream(Draw.CHANNEL_TASTE, 0);
    week.forEachCommunity(community -> choose(week, community, tastes));
  }

  private void choose(Week week, Community community, long tastes) {
    Offer[] offers = offers(week, community);
    Residents residents = week.residents();
    float spread = (float) channelTaste;
    for (int i = community.from(); i < community.to(); i++) {
      long bits = Chance.bits(tastes, i);
      float offline = 1 - 0.5f * residents.timePressure[i];
      float digital = residents.literacy[i];
      float concern = residents.concern[i];
      float missed = 1;
      float best = Float.NEGATIVE_INFINITY;
      float access = 0;
      int chosen = -1;
      for (Offer offer : offers) {
        float taste = 1 + spread * (2 * Chance.lane(bits, offer.channel) - 1);
        float suits = Math.min(1, offer.usability * (offer.digital ? digital : offline) * taste);
        missed *= 1 - offer.news * suits;
        float worth = suits - offer.privacyCost * concern;
        if (worth > best) {
          best = worth;
          access = suits;
          chosen = offer.channel;
        }
      }
      residents.exposure[i] = 1 - missed;
      residents.access[i] = access;
      residents.channel[i] = (byte) chosen;
    }
  }

  private Offer[] offers(Week week, Community community) {
    Levers levers = week.levers();
    Communities communities = week.communities();
    float exposed = 1 - (float) protectWeight * levers.protection(community);
    communities.exposed[community.index()] = exposed;
    float capacity = 0.5f + 0.5f * levers.level(Lever.INFORMATION_CAPACITY, community);
    return Arrays.stream(Channel.values())
        .filter(channel -> community.has(channel, levers))
        .map(channel -> new Offer(
            channel.ordinal(),
            channel.digital(),
            levers.level(channel.usability(), community),
            levers.level(channel.reach(), community) * (channel.digital() ? capacity : 1),
            (float) channelPrivacy * channel.dataRequired() * exposed))
        .toArray(Offer[]::new);
  }
}
