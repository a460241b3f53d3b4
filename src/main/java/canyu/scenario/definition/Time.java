package canyu.scenario.definition;

import canyu.indicator.Trajectory;
import canyu.parameter.About;

/**
 * How long a scenario lasts, and how often its indicators are written down. A burn-in has at least one week, week 0:
 * residents have opinions only once they have lived through a week.
 */
public record Time(
    @About(value = "weeks under the status quo before week 1, so that the city settles", unit = "weeks",
        min = 1, max = 10000)
    int burnIn,
    @About(value = "weeks that are compared, from week 1", unit = "weeks", min = 1, max = 20000)
    int weeks,
    @About(value = "indicators of the city are written every so many weeks", unit = "weeks", min = 1, max = 20000,
        preset = "4")
    int recordCity,
    @About(value = "indicators of its groups are written every so many weeks", unit = "weeks", min = 1, max = 20000,
        preset = "52")
    int recordGroups) {

  private static final int NEVER = 20000;

  /** The same without indicators after week 0. */
  Time unmeasured() {
    return new Time(burnIn, NEVER, NEVER, NEVER);
  }

  /** Whether indicators are measured in a week: in those written down, and in the last ones, which are averaged. */
  public boolean observed(int week) {
    return week >= 0
        && (week % recordCity == 0 || week % recordGroups == 0 || week > weeks - Trajectory.LAST_WEEKS);
  }
}
