package canyu.process;

import static canyu.process.WeeklyProcess.down;
import static canyu.process.WeeklyProcess.up;

import canyu.city.Chance;
import canyu.city.Communities;
import canyu.city.Community;
import canyu.city.Diary;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.city.LeverLevels;
import canyu.city.News;
import canyu.city.Residents;
import canyu.city.Strike;
import canyu.city.Ties;
import canyu.city.Week;
import canyu.parameter.About;

/** Process 6: data platforms leak; those hit lose trust, and news of it travels. */
@About("Data platforms have security incidents; those hit and those who hear of it lose trust and gain concern")
public record Incidents(
    @About(value = "weekly hazard of an incident of an unprotected platform with half its residents enrolled",
        unit = "incidents per week and platform", min = 0, max = 1)
    double incidentRate,
    @About(value = "share of incidents that full security prevents", unit = "share", min = 0, max = 1)
    double deterSecurity,
    @About(value = "share of incidents that full legal protection deters", unit = "share", min = 0, max = 1)
    double deterLegal,
    @About(value = "share of incidents that full supervision prevents", unit = "share", min = 0, max = 1)
    double deterSupervision,
    @About(value = "share of incidents that become public under full supervision", unit = "share", min = 0, max = 1)
    double publicity,
    @About(value = "how many more sources leak with one where all data are integrated", unit = "ratio", min = 0, max = 20)
    double leakTogether,
    @About(value = "share of the community that hears of a public incident in its week", unit = "share",
        min = 0, max = 1)
    double hearPublic,
    @About(value = "chance to hear of it from one tie who heard last week", unit = "share per week", min = 0, max = 1)
    double hearTie,
    @About(value = "loss of trust of those hit", unit = "share of the level", min = 0, max = 1)
    double shockDirect,
    @About(value = "loss of trust of those who hear of it", unit = "share of the level", min = 0, max = 1)
    double shockHeard,
    @About(value = "share of a shock that full legal protection makes good", unit = "share", min = 0, max = 1)
    double redress,
    @About(value = "share of those hit whose trust never fully returns", unit = "share", min = 0, max = 1)
    double scar)
    implements WeeklyProcess {

  /** The same where nothing leaks but what a scenario sets. */
  public Incidents onlyScheduled() {
    return new Incidents(0, deterSecurity, deterLegal, deterSupervision, publicity, leakTogether, hearPublic, hearTie,
        shockDirect, shockHeard, redress, scar);
  }

  private static final int WEEKS_OLD_NEWS = 8;
  private static final double SEVERITY_SHAPE = 4;

  @Override
  public void run(Week week) {
    float[] untold = WeeklyProcess.untold(hearTie, week.ties().largestDegree());
    Rumours rumours = new Rumours(this, untold);
    week.forEachCommunity(community -> {
      Communities communities = week.communities();
      communities.incidents[community.index()] = 0;
      if (community.programme()) {
        strikeByChance(week, community);
        week.happenings().strikes().stream()
            .filter(strike -> strike.community() == community.index())
            .forEach(strike -> strike(week, community, strike));
      }
      week.happenings().news().forEach(news -> hearFromMedia(week, community, news));
      hearFromTies(week, community, untold);
      rumours.run(week, community);
    });
  }

  private void strikeByChance(Week week, Community community) {
    int c = community.index();
    if (Chance.uniform(week.stream(Draw.INCIDENT), c) < hazard(week, community)) {
      // Beta(1, b) by inverse transform
      double severity = 1 - StrictMath.pow(Chance.open(week.stream(Draw.SEVERITY), c), 1 / SEVERITY_SHAPE);
      float supervision = week.levers().level(Lever.SUPERVISION, community);
      boolean known = Chance.uniform(week.stream(Draw.PUBLICITY), c) < publicity * (0.5 + 0.5 * supervision);
      strike(week, community, new Strike(c, (float) severity, known, Strike.BY_CHANCE));
    }
  }

  /** The weekly hazard of a community's platform: safeguards lower it, enrolled residents make it worth an attack. */
  double hazard(Week week, Community community) {
    LeverLevels levers = week.levers();
    double enrolled = (double) week.communities().enrolled[community.index()] / community.size();
    return incidentRate
        * (1 - deterSecurity * levers.level(Lever.SECURITY, community))
        * (1 - deterLegal * levers.level(Lever.LEGAL_PROTECTION, community))
        * (1 - deterSupervision * levers.level(Lever.SUPERVISION, community))
        * (0.5 + enrolled);
  }

  private void strike(Week week, Community community, Strike strike) {
    Residents residents = week.residents();
    week.communities().incidents[community.index()]++;
    long hit = week.stream(Draw.HIT, strike.luck());
    long hears = week.stream(Draw.HEARS, strike.luck());
    long scarred = week.stream(Draw.SCARRED, strike.luck());
    float leaked = leaked(strike.severity(), week.levers().level(Lever.INTEGRATION, community));
    for (int i = community.from(); i < community.to(); i++) {
      if (residents.enrolled[i] && Chance.uniform(hit, i) < leaked) {
        hit(week, community, i, Chance.uniform(scarred, i) < scar);
      } else if (strike.known() && residents.lastNews[i] != week.number() && Chance.uniform(hears, i) < hearPublic) {
        hear(week, community, i);
      }
    }
  }

  /** The share of the enrolled who are hit: integrated data leak together. */
  private float leaked(float severity, float integration) {
    return (float) (1 - StrictMath.pow(1 - severity, 1 + leakTogether * integration));
  }

  /** Whoever has not been told yet this week may read of it, anywhere in the city. */
  private void hearFromMedia(Week week, Community community, News news) {
    Residents residents = week.residents();
    long reads = week.stream(Draw.NEWS, news.luck());
    for (int i = community.from(); i < community.to(); i++) {
      if (residents.lastNews[i] != week.number() && Chance.uniform(reads, i) < news.share()) {
        hear(week, community, i);
      }
    }
  }

  private void hearFromTies(Week week, Community community, float[] untold) {
    Ties ties = week.ties();
    long hears = week.stream(Draw.HEARS_FROM_TIES);
    for (int i = community.from(); i < community.to(); i++) {
      int told = ties.heard(i);
      if (told > 0 && isOpenToNews(week, i) && Chance.uniform(hears, i) < 1 - untold[told]) {
        hear(week, community, i);
      }
    }
  }

  /** Whoever was told of late has heard enough of it. */
  static boolean isOpenToNews(Week week, int i) {
    return week.number() - week.residents().lastNews[i] > WEEKS_OLD_NEWS;
  }

  private void hit(Week week, Community community, int i, boolean scarred) {
    Residents residents = week.residents();
    float shock = shake(week, community, i, (float) shockDirect);
    if (scarred) {
      residents.trustAnchor[i] = down(residents.trustAnchor[i], shock);
    }
    residents.diary[i] |= Diary.HIT;
  }

  private void hear(Week week, Community community, int i) {
    shake(week, community, i, (float) shockHeard);
    week.residents().diary[i] |= Diary.HEARD;
  }

  /** Trust falls and concern rises by a share, less what the law makes good; gives the share. */
  float shake(Week week, Community community, int i, float shock) {
    Residents residents = week.residents();
    float felt = shock * (1 - (float) redress * week.levers().level(Lever.LEGAL_PROTECTION, community));
    residents.trust[i] = down(residents.trust[i], felt);
    residents.concern[i] = up(residents.concern[i], felt);
    residents.lastNews[i] = (short) week.number();
    return felt;
  }
}
