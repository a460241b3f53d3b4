package canyu.process;

import canyu.city.Bits;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Residents;
import canyu.city.Ties;
import canyu.city.Week;
import canyu.parameter.About;

/** The end of the week: what others will see of each resident next week. */
@About("At the end of the week residents show their ties whether they are informed, were active, and heard news, and pass rumours on")
public record Visibility() implements WeeklyProcess {

  private static final int WEEKS_SEEN_ACTIVE = 8;
  private static final int DIARY_TOLD_RUMOUR = Integer.numberOfTrailingZeros(Diary.TOLD_RUMOUR);

  @Override
  public void run(Week week) {
    week.forEachCommunity(community -> show(week, community));
    week.ties().deliver(week.communities().outbox);
    Rumours.passOn(week);
  }

  private static void show(Week week, Community community) {
    Residents residents = week.residents();
    Ties ties = week.ties();
    int now = week.number();
    int end = community.to();
    for (int i = nextChanged(residents, ties, now, community.from(), end); i < end;
        i = nextChanged(residents, ties, now, i + 1, end)) {
      ties.show(i, state(residents, i, now), community, week.communities().outbox[community.index()]);
    }
    week.communities().enrolled[community.index()] = enrolled(residents, community);
    week.communities().active[community.index()] = active(ties, community);
  }

  /** The next resident who is not as their ties have seen them; few change in a week. */
  private static int nextChanged(Residents residents, Ties ties, int now, int from, int end) {
    int i = from;
    while (i < end && state(residents, i, now) == ties.shown(i)) {
      i++;
    }
    return i;
  }

  private static int state(Residents residents, int i, int now) {
    int informed = residents.informed[i] ? Ties.INFORMED : 0;
    int active = Bits.below(now - residents.lastActive[i], WEEKS_SEEN_ACTIVE) * Ties.ACTIVE;
    int toldRumour = residents.diary[i] >>> DIARY_TOLD_RUMOUR & 1;
    int heard = (1 - Bits.below(residents.lastNews[i], now)) * (1 - toldRumour) * Ties.HEARD;
    return informed | active | heard;
  }

  private static int active(Ties ties, Community community) {
    int active = 0;
    for (int i = community.from(); i < community.to(); i++) {
      active += (ties.shown(i) & Ties.ACTIVE) / Ties.ACTIVE;
    }
    return active;
  }

  private static int enrolled(Residents residents, Community community) {
    int enrolled = 0;
    for (int i = community.from(); i < community.to(); i++) {
      enrolled += residents.enrolled[i] ? 1 : 0;
    }
    return enrolled;
  }
}
