package canyu.process;

import canyu.city.Agency;
import canyu.city.Case;
import canyu.city.Chance;
import canyu.city.Community;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.city.Residents;
import canyu.city.Week;
import canyu.parameter.About;
import java.util.Map;

/** Process 3: residents meet public issues; those fade, or are found by sensors and patrols without any report. */
@About("Residents meet public issues, which fade or are found by monitoring without any report")
public record Issues(
    @About(value = "share of residents without a case who meet an issue in a week", unit = "share per week",
        min = 0, max = 1)
    double issueRate,
    @About(value = "share of open issues that fade in a week", unit = "share per week", min = 0, max = 1)
    double fade,
    @About(value = "share of issues for which each agency is responsible; together 1", unit = "share",
        min = 0, max = 1)
    Map<Agency, Double> agencyShares)
    implements WeeklyProcess {

  public Issues {
    double sum = agencyShares.values().stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 1) > 1e-9) {
      throw new IllegalArgumentException("agencyShares must sum to 1, but sum to " + sum);
    }
  }

  @Override
  public void run(Week week) {
    float[] upTo = sharesUpToEachAgency();
    week.forEachCommunity(community -> meetAndFind(week, community, upTo));
  }

  private void meetAndFind(Week week, Community community, float[] upTo) {
    Residents residents = week.residents();
    long meets = week.stream(Draw.MEETS_ISSUE);
    long responsible = week.stream(Draw.RESPONSIBLE_AGENCY);
    long fades = week.stream(Draw.ISSUE_FADES);
    long found = week.stream(Draw.ISSUE_FOUND);
    float effect = week.communities().dataEffect[community.index()];
    float met = (float) issueRate * (1 - effect * week.levers().level(Lever.PREVENTION, community));
    float sensors = effect * week.levers().level(Lever.MONITORING, community);
    float monitoring = 1 - (1 - sensors) * (1 - week.communities().eyes[community.index()]);
    for (int i = community.from(); i < community.to(); i++) {
      byte now = residents.caseNow[i];
      if (Case.stage(now) == Case.OPEN) {
        if (Chance.uniform(fades, i) < fade) {
          residents.caseNow[i] = Case.NONE;
        } else if (Chance.uniform(found, i) < monitoring) {
          residents.caseNow[i] = Case.at(now, Case.TOLD);
        }
      } else if (Chance.uniform(meets, i) < met && now == Case.NONE) {
        residents.caseNow[i] = Case.open(agency(upTo, Chance.uniform(responsible, i)));
      }
    }
  }

  private float[] sharesUpToEachAgency() {
    Agency[] agencies = Agency.values();
    float[] upTo = new float[agencies.length];
    double sum = 0;
    for (Agency agency : agencies) {
      sum += agencyShares.getOrDefault(agency, 0.0);
      upTo[agency.ordinal()] = (float) sum;
    }
    return upTo;
  }

  /** The shares of all agencies together are 1, above which no luck is. */
  private static int agency(float[] upTo, float luck) {
    int agency = 0;
    while (luck >= upTo[agency]) {
      agency++;
    }
    return agency;
  }
}
