package canyu.indicator;

/**
 * What a policy costs, in the currency of the scenario.
 *
 * @param soFar all that was spent by the end of the week
 * @param lastYear what falls to the last 52 weeks; what is paid once is written off evenly over the weeks of the scenario
 * @param thisWeek what falls to the week, in the same way
 */
public record Spending(double soFar, double lastYear, double thisWeek) {

  /** Over how many weeks participation in a year, and its cost, are counted. */
  public static final int YEAR = 52;

  /** Nothing is spent. */
  static final Spending NONE = new Spending(0, 0, 0);
}
