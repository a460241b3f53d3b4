package canyu.indicator;

import canyu.city.Barrier;
import canyu.city.Channel;

/**
 * Everything counted in one week, from which indicators are computed.
 *
 * @param groups for which was counted
 * @param incidents data-security incidents in the city
 * @param spending what the policy costs
 * @param concentration Gini coefficient of acts since the policy began, NaN before the first act
 */
record WeekCount(Groups groups, Totals totals, int incidents, Spending spending, double concentration) {

  double share(int group, Tally tally) {
    return ratio(group, tally, Tally.RESIDENT);
  }

  double ratio(int group, Tally tally, Tally among) {
    return (double) totals.count(group, tally) / totals.count(group, among);
  }

  double mean(int group, Mean mean) {
    return totals.sum(group, mean) / totals.count(group, Tally.RESIDENT);
  }

  double weeksToSolution(int group) {
    return totals.sum(group, Mean.WEEKS_TO_SOLUTION) / totals.count(group, Tally.CASE_SOLVED);
  }

  double unwillingBecause(int group, Barrier barrier) {
    long unwilling = totals.count(group, Tally.RESIDENT) - totals.count(group, Tally.WILLING);
    return (double) totals.count(group, Tally.of(barrier)) / unwilling;
  }

  double actsThrough(int group, Channel channel) {
    return share(group, Tally.of(channel));
  }

  /** Participation of the first part minus that of the second; NaN where one of them is nobody. */
  double gap(Gap gap) {
    return participation(gap.first().of(groups)) - participation(gap.second().of(groups));
  }

  private double participation(int[] part) {
    long active = 0;
    long residents = 0;
    for (int group : part) {
      active += totals.count(group, Tally.ACTIVE_IN_4_WEEKS);
      residents += totals.count(group, Tally.RESIDENT);
    }
    return (double) active / residents;
  }
}
