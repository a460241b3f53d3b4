package canyu.simulation;

import canyu.countermeasure.Cost;
import canyu.countermeasure.Ledger;
import canyu.indicator.Spending;
import java.util.List;

/**
 * What a policy costs in one city.
 *
 * @param ledger where and when it was in force
 * @param prices of each of its countermeasures
 * @param lastWeek over how many weeks what is paid once is written off, unless there are more
 */
public record Expenses(Ledger ledger, List<Cost> prices, int lastWeek) {

  /** By the end of a week. */
  public Spending by(int week) {
    int all = Math.max(lastWeek, week);
    int year = Math.min(Spending.YEAR, week);
    return new Spending(ledger.costBy(week, prices), year > 0 ? ledger.costOf(year, week, all, prices) : 0,
        week > 0 ? ledger.costOf(1, week, all, prices) : 0);
  }
}
