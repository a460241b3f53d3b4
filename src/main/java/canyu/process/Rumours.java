package canyu.process;

import canyu.city.Belief;
import canyu.city.Believers;
import canyu.city.Chance;
import canyu.city.Communities;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.city.Residents;
import canyu.city.Telling;
import canyu.city.Ties;
import canyu.city.Week;

/**
 * Rumours of incidents that did not happen (Ding 3.2 and 3.3). The less literate believe them and are shaken as by a
 * true one; information that reaches a believer sets them right.
 *
 * @param untold by number of ties who pass a rumour on, the chance that none of them tells a resident
 */
record Rumours(Incidents incidents, float[] untold) {

  /** Believers are set right first, so that everyone believes for a week at least. */
  void run(Week week, Community community) {
    setRight(week, community);
    week.happenings().rumours().stream()
        .filter(rumour -> rumour.community() == community.index())
        .forEach(rumour -> spread(week, community, rumour));
    hearFromTies(week, community);
  }

  private static void setRight(Week week, Community community) {
    Residents residents = week.residents();
    Believers believers = week.communities().believers[community.index()];
    long learns = week.stream(Draw.SET_RIGHT);
    float opened = week.levers().level(Lever.INFORMATION_CAPACITY, community)
        * week.levers().level(Lever.DISCLOSURE, community);
    for (int k = believers.size() - 1; k >= 0; k--) {
      int i = believers.resident(k);
      if (Chance.uniform(learns, i) < residents.exposure[i] * opened) {
        residents.belief[i] = Belief.SET_RIGHT;
        residents.trust[i] = Math.min(1, residents.trust[i] + believers.trustLost(k));
        residents.concern[i] = Math.max(0, residents.concern[i] - believers.concernGained(k));
        believers.remove(k);
      }
    }
  }

  private void spread(Week week, Community community, Telling rumour) {
    long told = week.stream(Draw.TOLD_RUMOUR, rumour.luck());
    for (int i = community.from(); i < community.to(); i++) {
      if (week.residents().lastNews[i] != week.number() && Chance.uniform(told, i) < rumour.share()) {
        tell(week, community, i);
      }
    }
  }

  private void hearFromTies(Week week, Community community) {
    long hears = week.stream(Draw.HEARS_RUMOUR);
    week.communities().whispers[community.index()].hear((i, ties) -> {
      if (Incidents.isOpenToNews(week, i) && Chance.uniform(hears, i) < 1 - untold[ties]) {
        tell(week, community, i);
      }
    });
  }

  /** Only who has no belief yet listens; what it costs a new believer is kept, to be given back. */
  private void tell(Week week, Community community, int i) {
    Residents residents = week.residents();
    if (residents.belief[i] != Belief.NONE) {
      return;
    }
    residents.diary[i] |= (short) Diary.TOLD_RUMOUR;
    residents.lastNews[i] = (short) week.number();
    if (Chance.uniform(week.stream(Draw.BELIEVES), i) >= residents.literacy[i]) {
      float trust = residents.trust[i];
      float concern = residents.concern[i];
      incidents.shake(week, community, i, (float) incidents.shockHeard());
      residents.belief[i] = Belief.BELIEVES;
      week.communities().believers[community.index()]
          .add(i, trust - residents.trust[i], residents.concern[i] - concern);
    }
  }

  /** At the end of the week, whoever has just come to believe tells it to all ties. */
  static void passOn(Week week) {
    Communities communities = week.communities();
    for (Believers believers : communities.believers) {
      for (int k = 0; k < believers.size(); k++) {
        int i = believers.resident(k);
        if ((week.residents().diary[i] & Diary.TOLD_RUMOUR) != 0) {
          passOn(week, i);
        }
      }
    }
  }

  private static void passOn(Week week, int i) {
    Ties ties = week.ties();
    for (int k = 0; k < ties.degree(i); k++) {
      int other = ties.tie(i, k);
      week.communities().whispers[week.city().communityOf(other).index()].add(other);
    }
  }
}
