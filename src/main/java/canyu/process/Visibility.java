package canyu.process;

import canyu.city.Bits;
import canyu.city.Community;
import canyu.city.Residents;
import canyu.city.Ties;
import canyu.city.Week;
import canyu.parameter.About;

/** The end of the week: what others will see of each resident next week. */
@About("At the end of the week residents show their ties whether they are informed, were active, and heard news")
public record Visibility() implements WeeklyProcess {

  private static final int WEEKS_SEEN_ACTIVE = 8;

  @Override
  public void run(Week week) {
    week.forEachCommunity(community -> show(week, community));
  }

  private static void show(Week week, Community community) {
    Residents residents = week.residents();
    Ties ties = week.ties();
    int now = week.number();
    int enrolled = 0;
    for (int i = community.from(); i < community.to(); i++) {
      int informed = residents.informed[i] ? Ties.INFORMED : 0;
      int active = Bits.below(now - residents.lastActive[i], WEEKS_SEEN_ACTIVE) * Ties.ACTIVE;
      int heard = (1 - Bits.below(residents.lastNews[i], now)) * Ties.HEARD;
      ties.show(i, informed | active | heard);
      enrolled += residents.enrolled[i] ? 1 : 0;
    }
    week.communities().enrolled[community.index()] = enrolled;
  }
}
