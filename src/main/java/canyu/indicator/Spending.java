package canyu.indicator;

import java.util.List;

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

  /** The indicators that say so, in their order, the last of all. */
  public static final List<Indicator> INDICATORS = List.of(Indicator.COST, Indicator.COST_52, Indicator.COST_THIS_WEEK);

  /** What one of the indicators says. */
  public double of(Indicator indicator) {
    return switch (indicator) {
      case COST -> soFar;
      case COST_52 -> lastYear;
      case COST_THIS_WEEK -> thisWeek;
      default -> throw new IllegalArgumentException(indicator + " must be one of " + INDICATORS);
    };
  }

  /** Nothing is spent. */
  static final Spending NONE = new Spending(0, 0, 0);
}
