package canyu.indicator;

import canyu.city.City;
import canyu.city.Community;
import canyu.city.Residents;
import canyu.city.Week;
import canyu.parameter.About;
import java.util.Arrays;
import java.util.function.IntFunction;

/** Process 8: counts the residents of every group at the end of each week and keeps the indicators. */
@About("All indicators are counted, for the city and for its groups")
public final class Measures {

  private static final int TALLIES = Tally.values().length;
  private static final int MEANS = Mean.values().length;

  private final Trajectory trajectory;
  private final Groups groups;
  private final IntFunction<Spending> spending;

  /**
   * @param weeks how many weeks are recorded after week 0
   * @param spending what the policy costs, by the end of a week
   */
  public Measures(City city, int weeks, IntFunction<Spending> spending) {
    this.groups = new Groups(city);
    this.trajectory = new Trajectory(groups, weeks);
    this.spending = spending;
  }

  /** What has been measured so far. */
  public Trajectory trajectory() {
    return trajectory;
  }

  /** Counts one week if it is observed. */
  public void run(Week week) {
    if (!week.observed()) {
      return;
    }
    Totals totals = new Totals(groups.count());
    Totals byProfile = new Totals(week.city().divisions().profiles());
    week.forEachCommunity(community -> count(week, community, byProfile, totals));
    addByGroup(totals, byProfile);
    int incidents = Arrays.stream(week.communities().incidents).sum();
    double concentration = Concentration.ofActs(week.residents().acts);
    trajectory.record(week.number(),
        new WeekCount(groups, totals, incidents, spending.apply(week.number()), concentration));
  }

  /** Counts the residents of a community by profile; adds them to the city's and to the groups of the community. */
  private void count(Week week, Community community, Totals byProfile, Totals totals) {
    Residents residents = week.residents();
    int profiles = week.city().divisions().profiles();
    Counter counter = new Counter(profiles);
    double[] sums = new double[profiles * MEANS];
    for (int i = community.from(); i < community.to(); i++) {
      int profile = residents.profile[i];
      long facts = Tally.of(residents, community, i, week.number());
      counter.add(profile, facts);
      int at = profile * MEANS;
      sums[at] += residents.identity[i];
      sums[at + 1] += residents.trust[i];
      sums[at + 2] += residents.concern[i];
      sums[at + 3] += residents.efficacy[i];
      sums[at + 4] += residents.satisfaction[i];
      if ((facts & Tally.SOLVED) != 0) {
        sums[at + Mean.WEEKS_TO_SOLUTION.ordinal()] += residents.waiting[i];
      }
    }
    Totals here = new Totals(1);
    synchronized (totals) {
      add(counter, sums, week.communities().record[community.index()], byProfile, here);
      for (int group : groups.of(community)) {
        totals.add(group, here, 0);
      }
    }
  }

  private static void add(Counter counter, double[] sums, float record, Totals byProfile, Totals here) {
    for (int profile = 0; profile * MEANS < sums.length; profile++) {
      int residents = counter.count(profile, Tally.RESIDENT.ordinal());
      if (residents > 0) {
        sums[profile * MEANS + Mean.RECORD.ordinal()] = residents * record;
        for (int tally = 0; tally < TALLIES; tally++) {
          int count = counter.count(profile, tally);
          byProfile.addCount(profile, tally, count);
          here.addCount(0, tally, count);
        }
        for (int mean = 0; mean < MEANS; mean++) {
          byProfile.addSum(profile, mean, sums[profile * MEANS + mean]);
          here.addSum(0, mean, sums[profile * MEANS + mean]);
        }
      }
    }
  }

  private void addByGroup(Totals totals, Totals byProfile) {
    for (int profile = 0; profile < groups.profiles(); profile++) {
      for (int group : groups.of(profile)) {
        totals.add(group, byProfile, profile);
      }
    }
  }
}
