package canyu.process;

import canyu.city.Attitude;
import canyu.city.Community;
import canyu.city.Residents;
import canyu.city.Week;
import canyu.parameter.About;

/** Process 7: attitudes drift back to what a person is like, and towards what the neighbours are like. */
@About("Attitudes relax to their anchors and to the mean of the community")
public record Attitudes(
    @About(value = "share of the distance to the anchor covered in a week", unit = "share per week", min = 0, max = 1)
    double relax,
    @About(value = "share of the distance to the community mean covered in a week", unit = "share per week",
        min = 0, max = 1)
    double social,
    @About(value = "how far full protection would lower the concern of the informed for good", unit = "share",
        min = 0, max = 1)
    double reassurance,
    @About(value = "shift of the anchor of trust for satisfaction above or below its own anchor", unit = "ratio",
        min = 0, max = 1)
    double carryOver)
    implements WeeklyProcess {

  public Attitudes {
    if (relax + social > 1) {
      throw new IllegalArgumentException(
          "relax must leave relax + social at most 1, but they sum to " + (relax + social));
    }
  }

  @Override
  public void run(Week week) {
    week.forEachCommunity(community -> drift(week, community));
  }

  private void drift(Week week, Community community) {
    Residents residents = week.residents();
    drift(week, community, Attitude.IDENTITY, residents.identity, residents.identityAnchor);
    driftOfTrust(week, community);
    driftOfConcern(week, community);
    drift(week, community, Attitude.EFFICACY, residents.efficacy, residents.efficacyAnchor);
    drift(week, community, Attitude.SATISFACTION, residents.satisfaction, residents.satisfactionAnchor);
  }

  private void drift(Week week, Community community, Attitude attitude, float[] level, float[] anchor) {
    float[] means = week.communities().meanAttitude[attitude.ordinal()];
    float mean = means[community.index()];
    float back = (float) relax;
    float together = (float) social;
    for (int i = community.from(); i < community.to(); i++) {
      level[i] += back * (anchor[i] - level[i]) + together * (mean - level[i]);
    }
    means[community.index()] = mean(level, community);
  }

  /** As the others, but whoever is more satisfied than usual trusts more. */
  private void driftOfTrust(Week week, Community community) {
    Residents residents = week.residents();
    float[] means = week.communities().meanAttitude[Attitude.TRUST.ordinal()];
    float mean = means[community.index()];
    float[] level = residents.trust;
    for (int i = community.from(); i < community.to(); i++) {
      float contentment = residents.satisfaction[i] - residents.satisfactionAnchor[i];
      float anchor = Math.max(0, Math.min(1, residents.trustAnchor[i] + (float) carryOver * contentment));
      level[i] += (float) relax * (anchor - level[i]) + (float) social * (mean - level[i]);
    }
    means[community.index()] = mean(level, community);
  }

  /** As the others, but better protection lowers the anchor of those who know about it. */
  private void driftOfConcern(Week week, Community community) {
    Residents residents = week.residents();
    float gained = week.levers().protection(community) - week.levers().protectionOfStatusQuo();
    float kept = 1 - (float) reassurance * gained;
    if (kept == 1) {
      drift(week, community, Attitude.CONCERN, residents.concern, residents.concernAnchor);
      return;
    }
    float[] means = week.communities().meanAttitude[Attitude.CONCERN.ordinal()];
    float mean = means[community.index()];
    float[] level = residents.concern;
    for (int i = community.from(); i < community.to(); i++) {
      float anchor = residents.concernAnchor[i] * (residents.informed[i] ? kept : 1);
      level[i] += (float) relax * (Math.min(1, anchor) - level[i]) + (float) social * (mean - level[i]);
    }
    means[community.index()] = mean(level, community);
  }

  /** Four sums side by side: a single one would wait for every addition. */
  private static float mean(float[] level, Community community) {
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    int i = community.from();
    for (; i < community.to() - 3; i += 4) {
      sum0 += level[i];
      sum1 += level[i + 1];
      sum2 += level[i + 2];
      sum3 += level[i + 3];
    }
    for (; i < community.to(); i++) {
      sum0 += level[i];
    }
    return (sum0 + sum1 + sum2 + sum3) / community.size();
  }
}
