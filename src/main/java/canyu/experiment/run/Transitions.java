package canyu.experiment.run;

import canyu.city.Barrier;
import canyu.city.Channel;
import canyu.city.City;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Residents;
import canyu.countermeasure.Policy;
import canyu.indicator.Groups;

/**
 * Who changed, and why: the same residents at the end of a run and at the end of the status quo, one by one.
 *
 * @param gained by barrier, residents who are willing now and named that barrier in the status quo
 * @param lost by barrier, residents who name that barrier now and were willing in the status quo
 * @param gainedByGroup by group, residents who are willing now and were not in the status quo
 * @param lostByGroup by group, residents who are not willing now and were in the status quo
 * @param gainedIndirectly residents gained in communities that no countermeasure targets
 * @param channels by channel in the status quo and channel now, residents; the last row and column stand for no channel
 */
public record Transitions(
    long[] gained, long[] lost, long[] gainedByGroup, long[] lostByGroup, long gainedIndirectly, long[][] channels) {

  private static final int BARRIERS = Barrier.values().length;
  private static final int CHANNELS = Channel.values().length + 1;

  private Transitions(int groups, long gainedIndirectly) {
    this(new long[BARRIERS], new long[BARRIERS], new long[groups], new long[groups], gainedIndirectly,
        new long[CHANNELS][CHANNELS]);
  }

  /** Compares every resident of two cities with the same past. */
  static Transitions between(City statusQuo, City now, Policy policy) {
    Groups groups = new Groups(now);
    Transitions moves = new Transitions(groups.count(), indirectly(statusQuo.residents(), now, policy));
    for (Community community : now.communities().all()) {
      for (int i = community.from(); i < community.to(); i++) {
        moves.compare(statusQuo.residents(), now.residents(), groups, community, i);
      }
    }
    return moves;
  }

  private void compare(Residents before, Residents now, Groups groups, Community community, int i) {
    channels[channel(before, i)][channel(now, i)]++;
    boolean wasWilling = willing(before, i);
    boolean isWilling = willing(now, i);
    if (wasWilling != isWilling) {
      long[] byBarrier = isWilling ? gained : lost;
      byBarrier[Diary.reason((isWilling ? before : now).diary[i])]++;
      long[] byGroup = isWilling ? gainedByGroup : lostByGroup;
      count(byGroup, groups.of(community));
      count(byGroup, groups.of(now.profile[i]));
    }
  }

  private static void count(long[] byGroup, int[] groups) {
    for (int group : groups) {
      byGroup[group]++;
    }
  }

  private static long indirectly(Residents before, City city, Policy policy) {
    long gained = 0;
    for (Community community : city.communities().all()) {
      if (!policy.targets(city, community)) {
        for (int i = community.from(); i < community.to(); i++) {
          gained += willing(city.residents(), i) && !willing(before, i) ? 1 : 0;
        }
      }
    }
    return gained;
  }

  private static boolean willing(Residents residents, int i) {
    return (residents.diary[i] & Diary.WILLING) != 0;
  }

  private static int channel(Residents residents, int i) {
    return residents.channel[i] < 0 ? CHANNELS - 1 : residents.channel[i];
  }
}
