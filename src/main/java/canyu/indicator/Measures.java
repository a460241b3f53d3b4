package canyu.indicator;

import canyu.city.City;
import canyu.city.Communities;
import canyu.city.Community;
import canyu.city.Profile;
import canyu.city.Residents;
import canyu.city.Week;
import canyu.parameter.About;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Process 8: counts the residents of every group at the end of each week and keeps the indicators. */
@About("All indicators are counted, for the city and for its groups")
public final class Measures {

  private static final int TALLIES = Tally.values().length;
  private static final int MEANS = Mean.values().length;

  private final Trajectory trajectory;
  private final Groups groups;
  private final IntToDoubleFunction costByWeek;

  /**
   * @param weeks how many weeks are recorded after week 0
   * @param costByWeek what the policy has cost by the end of a week
   */
  public Measures(City city, int weeks, IntToDoubleFunction costByWeek) {
    this.groups = new Groups(city);
    this.trajectory = new Trajectory(groups, weeks);
    this.costByWeek = costByWeek;
  }

  /** What has been measured so far. */
  public Trajectory trajectory() {
    return trajectory;
  }

  /** Counts one week; weeks of the burn-in before its last are not kept. */
  public void run(Week week) {
    if (week.number() < 0) {
      return;
    }
    Totals totals = new Totals(groups.count());
    week.forEachCommunity(community -> totals.add(count(week, community)));
    int incidents = Arrays.stream(week.communities().incidents).sum();
    double concentration = Concentration.ofActs(week.residents().acts);
    trajectory.record(week.number(),
        new WeekCount(totals, incidents, costByWeek.applyAsDouble(week.number()), concentration));
  }

  private Totals count(Week week, Community community) {
    Residents residents = week.residents();
    Counter counter = new Counter(Profile.COUNT, TALLIES);
    double[] sums = new double[Profile.COUNT * MEANS];
    for (int i = community.from(); i < community.to(); i++) {
      int profile = residents.profile[i];
      long facts = Tally.of(residents, community, i, week.number());
      counter.add(profile, facts);
      int at = profile * MEANS;
      sums[at + Mean.IDENTITY.ordinal()] += residents.identity[i];
      sums[at + Mean.TRUST.ordinal()] += residents.trust[i];
      sums[at + Mean.CONCERN.ordinal()] += residents.concern[i];
      sums[at + Mean.EFFICACY.ordinal()] += residents.efficacy[i];
      sums[at + Mean.SATISFACTION.ordinal()] += residents.satisfaction[i];
      if ((facts >>> Tally.CASE_SOLVED.ordinal() & 1) != 0) {
        sums[at + Mean.WEEKS_TO_SOLUTION.ordinal()] += residents.waiting[i];
      }
    }
    return byGroup(week.communities(), community, counter, sums);
  }

  private Totals byGroup(Communities communities, Community community, Counter counter, double[] sums) {
    Totals totals = new Totals(groups.count());
    for (int profile = 0; profile < Profile.COUNT; profile++) {
      long residents = counter.count(profile, Tally.RESIDENT.ordinal());
      if (residents > 0) {
        sums[profile * MEANS + Mean.RECORD.ordinal()] = residents * communities.record[community.index()];
        for (int group : groups.of(community, profile)) {
          for (int tally = 0; tally < TALLIES; tally++) {
            totals.addCount(group, tally, counter.count(profile, tally));
          }
          for (int mean = 0; mean < MEANS; mean++) {
            totals.addSum(group, mean, sums[profile * MEANS + mean]);
          }
        }
      }
    }
    return totals;
  }
}
